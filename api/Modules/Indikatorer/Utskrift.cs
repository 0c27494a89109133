using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>How a selection is written. Only json has pages; the other formats hold the whole selection.</summary>
internal sealed record Utskrift(Matvardeformat Format, bool Decimalkomma, int Limit, int Page)
{
    public long Offset => (Page - 1L) * Limit;
}

internal static class UtskriftRules
{
    private const int StandardSida = 1000;
    private const int StorstaSida = 10_000;

    public static Utskrift Tolka(SokMatvarden.Parametrar parametrar, Matvardeformat format)
    {
        var decimaltecken = parametrar.Decimaltecken ?? "punkt";
        if (decimaltecken is not ("punkt" or "komma"))
            throw ProblemException.BadFilter("decimaltecken", decimaltecken, ["punkt", "komma"]);
        if (format != Matvardeformat.Csv && parametrar.Decimaltecken is not null)
            throw IndikatorerProblem.OgiltigtFiltervarde(
                "decimaltecken",
                decimaltecken,
                "format=csv för att välja det"
            );
        if (format != Matvardeformat.Json && (parametrar.Limit ?? parametrar.Page) is { } sida)
            throw IndikatorerProblem.OgiltigtFiltervarde(
                parametrar.Limit is null ? "page" : "limit",
                $"{sida}",
                "format=json för att få sidor; csv och json-stat2 ger hela urvalet"
            );
        var hela = format == Matvardeformat.Json ? StandardSida : About.MostCells;
        return new(
            format,
            decimaltecken is "komma",
            UrvalRules.Heltal("limit", parametrar.Limit, StorstaSida) ?? hela,
            UrvalRules.Heltal("page", parametrar.Page, int.MaxValue) ?? 1
        );
    }
}
