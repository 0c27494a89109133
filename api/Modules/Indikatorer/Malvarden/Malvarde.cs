using System.ComponentModel.DataAnnotations;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Vem målet är beslutat av.</summary>
internal enum Malslag
{
    Arsmal,
    Namndmal,
}

/// <summary>Ett beslutat målvärde för en indikator i ett område.</summary>
/// <param name="Id">Målets id.</param>
/// <param name="Indikator">Indikatorns kod.</param>
/// <param name="Omrade">Områdets kod.</param>
/// <param name="Ar">Året som målet gäller.</param>
/// <param name="Slag">Arsmal (kommunfullmäktige) eller Namndmal.</param>
/// <param name="Varde">Målet, i indikatorns enhet.</param>
/// <param name="Enhet">Indikatorns enhet.</param>
/// <param name="Beslut">Vilket beslut som satte målet.</param>
/// <param name="Beslutsdatum">När det beslutades.</param>
/// <param name="Ursprung">Var beslutet står att läsa.</param>
/// <param name="Upphavt">true = beslutet är upphävt.</param>
/// <param name="Historiskt">true = året har gått eller beslutet är upphävt: målet visas som historik.</param>
/// <param name="Version">Versionen; skickas i If-Match.</param>
/// <param name="Registrerad">När versionen registrerades.</param>
/// <param name="RegistreradAv">Vem som registrerade den.</param>
internal sealed record Malvarde(
    Guid Id,
    string Indikator,
    string Omrade,
    int Ar,
    Malslag Slag,
    decimal Varde,
    string Enhet,
    string Beslut,
    DateOnly Beslutsdatum,
    string Ursprung,
    bool Upphavt,
    bool Historiskt,
    int Version,
    DateTime Registrerad,
    string RegistreradAv
)
{
    internal const string Exempel = """
        {"id":"0199a1b2-0000-7000-8000-000000000002","indikator":"TRY-03","omrade":"jarva","ar":2027,"slag":"Namndmal","varde":25.0,
        "enhet":"andel %","beslut":"Stadsdelsnämndens verksamhetsplan 2027","beslutsdatum":"2026-12-10","ursprung":"Dnr JÄRVA 2026/812",
        "upphavt":false,"historiskt":false,"version":1,"registrerad":"2026-12-11T08:00:00Z","registreradAv":"samordnare-jarva"}
        """;
}

internal sealed record MalvardeRow(
    Guid Id,
    string Indikator,
    string Omrade,
    int Ar,
    Malslag Slag,
    decimal Varde,
    string Enhet,
    string Beslut,
    DateOnly Beslutsdatum,
    string Ursprung,
    bool Upphavt,
    int Version,
    DateTime CreatedAt,
    string SkapadAv,
    long Total
) : IPageRow
{
    public Malvarde Svar(int iAr) =>
        new(
            Id,
            Indikator,
            Omrade,
            Ar,
            Slag,
            Varde,
            Enhet,
            Beslut,
            Beslutsdatum,
            Ursprung,
            Upphavt,
            Upphavt || Ar < iAr,
            Version,
            CreatedAt,
            SkapadAv
        );
}

/// <summary>What a decision says about a target; the same when it is first set and when it is changed.</summary>
internal static class MalvardeRules
{
    /// <summary>A target that the measure cannot reach is a slip of the pen.</summary>
    public static IEnumerable<FieldError> Granska(Matning matning, decimal varde)
    {
        if (!MatvardeRules.ArMojligt(matning, varde))
            yield return new(
                "#/varde",
                matning == Matning.Andel
                    ? "En andel ligger mellan 0 och 100 procent."
                    : "Värdet kan inte vara negativt."
            );
    }

    public static ProblemException Saknas(Guid id) =>
        ProblemException.NotFound("malvarde-saknas", $"Det finns inget målvärde {id}.");

    public static ProblemException Finns() =>
        ProblemException.Conflict(
            "malvarde-finns",
            "Det finns redan ett gällande mål av det slaget för indikatorn, området och året. Ändra det i stället."
        );
}

internal static class MalvardeRatt
{
    public const string Skriv = "indikatorer:malvarde";
}
