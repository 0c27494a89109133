using System.Globalization;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>How a selection is written. Only json has pages; the other formats hold the whole selection.</summary>
/// <param name="Fraga">The question in one spelling, for the sheet that says where the figures come from; only in a workbook.</param>
internal sealed record Utskrift(
    Matvardeformat Format,
    CsvDialekt Dialekt,
    Kolumnval Kolumner,
    int Limit,
    int Page,
    string? Fraga
)
{
    public long Offset => (Page - 1L) * Limit;
}

internal static class UtskriftRules
{
    public const int StandardSida = 1000;
    public const int StorstaSida = 10_000;

    public static Utskrift Tolka(SokMatvarden.Parametrar parametrar, Matvardeformat format)
    {
        KravFormat(parametrar, format);
        var hela = format == Matvardeformat.Json ? StandardSida : About.MostCells;
        return new(
            format,
            Dialekt(parametrar),
            Kolumner(parametrar.Kolumner),
            UrvalRules.Heltal("limit", parametrar.Limit, StorstaSida) ?? hela,
            UrvalRules.Heltal("page", parametrar.Page, int.MaxValue) ?? 1,
            format == Matvardeformat.Xlsx ? Fragetext.For(parametrar) : null
        );
    }

    private static CsvDialekt Dialekt(SokMatvarden.Parametrar parametrar)
    {
        var decimalkomma = Ett("decimaltecken", parametrar.Decimaltecken, "punkt", "komma") is 1;
        var semikolon =
            parametrar.Skiljetecken is null && decimalkomma
            || Ett("skiljetecken", parametrar.Skiljetecken, "komma", "semikolon") is 1;
        if (decimalkomma && !semikolon)
            throw IndikatorerProblem.OgiltigtFiltervarde(
                "skiljetecken",
                "komma",
                "skiljetecken=semikolon när decimaltecken=komma"
            );
        return new(semikolon ? ';' : ',', decimalkomma ? ',' : '.', parametrar.Bom ?? false);
    }

    private static Kolumnval Kolumner(string? varde) =>
        Ett("kolumner", varde, "bada", "koder", "texter") switch
        {
            1 => Kolumnval.Koder,
            2 => Kolumnval.Texter,
            _ => Kolumnval.Bada,
        };

    /// <summary>Which of the allowed words it is; the first when nothing was asked for.</summary>
    private static int Ett(string namn, string? varde, params ReadOnlySpan<string> tillatna)
    {
        var plats = varde is null ? 0 : tillatna.IndexOf(varde);
        return plats >= 0 ? plats : throw ProblemException.BadFilter(namn, varde!, [.. tillatna]);
    }

    /// <summary>A parameter that the format has no use for is refused, never silently ignored.</summary>
    private static void KravFormat(SokMatvarden.Parametrar parametrar, Matvardeformat format)
    {
        Krav("decimaltecken", parametrar.Decimaltecken, Matvardeformat.Csv);
        Krav("skiljetecken", parametrar.Skiljetecken, Matvardeformat.Csv);
        Krav("bom", parametrar.Bom is { } bom ? (bom ? "true" : "false") : null, Matvardeformat.Csv);
        Krav("kolumner", parametrar.Kolumner, Matvardeformat.Csv, Matvardeformat.Xlsx);
        Krav("limit", parametrar.Limit?.ToString(CultureInfo.InvariantCulture), Matvardeformat.Json);
        Krav("page", parametrar.Page?.ToString(CultureInfo.InvariantCulture), Matvardeformat.Json);

        void Krav(string namn, string? varde, params ReadOnlySpan<Matvardeformat> kan)
        {
            if (varde is null || kan.Contains(format))
                return;
            Matvardeformat[] dessa = [.. kan];
            var namnen = MatvardeformatRules.Namn.Where(par => dessa.Contains(par.Value)).Select(par => par.Key);
            throw IndikatorerProblem.OgiltigtFiltervarde(
                namn,
                varde,
                $"format={string.Join(" eller format=", namnen)} för att använda {namn}; de andra formaten ger hela urvalet i en form"
            );
        }
    }
}
