using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

internal static class IndikatorerProblem
{
    public static ProblemException IndikatorSaknas(string kod) =>
        ProblemException.NotFound("indikator-saknas", $"Det finns ingen indikator {kod} i katalogen.");

    public static ProblemException DatamangdSaknas(string kod) =>
        ProblemException.NotFound("datamangd-saknas", $"Det finns ingen datamängd {kod}.");

    /// <summary>A value with a form of its own (a period, a time): what it should look like instead.</summary>
    public static ProblemException OgiltigtFiltervarde(string namn, string varde, string form) =>
        new(400, "okant-filtervarde", $"Parametern {namn} kan inte ha värdet {varde}. Ange {form}.")
        {
            Extensions = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["parameter"] = namn,
                ["varde"] = varde,
                ["tillatna"] = new[] { form },
                ["narmast"] = null,
            },
        };

    public static ProblemException ForMangaCeller() =>
        new(
            400,
            "for-manga-celler",
            $"Urvalet har fler än {About.MostCells} mätvärden. Begränsa det, eller hämta json sida för sida."
        )
        {
            Extensions = new Dictionary<string, object?>(StringComparer.Ordinal) { ["maxCeller"] = About.MostCells },
        };

    public static ProblemException FormatSaknas(string accept) =>
        new(
            406,
            "format-saknas",
            $"Mätvärden finns inte som {accept}. Ange application/json, text/csv, {MatvardeformatRules.Ndjson} eller {MatvardeformatRules.Xlsx}."
        );
}

internal static class IndikatorerRatt
{
    public const string Las = "indikatorer:las";
    public const string Importera = "indikatorer:importera";
    public const string Skriv = "indikatorer:skriv";
    public const string Skydda = "indikatorer:skydda";
}
