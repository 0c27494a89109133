using System.Text.Json;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A row of the versions, and what is shown of it.</summary>
internal sealed record Indikatorversion(
    string Indikator,
    string Version,
    long Katalog,
    Andringsniva Niva,
    string Skal,
    DateOnly? GallerFran,
    string? Fore,
    string Efter,
    string BeslutadAv,
    DateTime CreatedAt,
    long Total
) : IPageRow
{
    public HamtaIndikatorversion.Response Svar() =>
        new(
            Indikator,
            Version is "1" ? "1.0.0" : Version,
            Katalog,
            Niva,
            Skal,
            GallerFran,
            BeslutadAv,
            CreatedAt,
            [.. Andringar()],
            JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Efter, Json.Options)!
        );

    private IEnumerable<HamtaIndikatorversion.Andring> Andringar() =>
        Fore is null ? [] : DefinitionRules.Andringar(Las(Fore), Las(Efter)).Select(Andring);

    private static HamtaIndikatorversion.Andring Andring(Definitionsandring andring) =>
        new(
            andring.Falt,
            JsonSerializer.SerializeToElement(andring.Fore, Json.Options),
            JsonSerializer.SerializeToElement(andring.Efter, Json.Options),
            andring.Niva
        );

    private static Indikatordefinition Las(string json) =>
        JsonSerializer.Deserialize<Indikatordefinition>(json, Json.Options)!;
}

internal static class KatalogversionerProblem
{
    public static ProblemException VersionSaknas(string kod, string version) =>
        ProblemException.NotFound("version-saknas", $"Indikatorn {kod} har ingen version {version}.");

    public static ProblemException KatalogversionSaknas(long version) =>
        ProblemException.NotFound("katalogversion-saknas", $"Katalogen har ingen version {version}.");
}
