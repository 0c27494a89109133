using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>The failures of the facade. Each names the variable and the value, and what is nearest to it.</summary>
internal static class PxProblem
{
    public static ProblemException TabellSaknas(string id, IReadOnlyCollection<string> finns) =>
        new(404, "tabell-saknas", $"Det finns ingen tabell {id}.{Hint(id, finns)}");

    public static ProblemException KodlistaSaknas(string id, IReadOnlyCollection<string> finns) =>
        new(404, "kodlista-saknas", $"Det finns ingen kodlista {id}.{Hint(id, finns)}");

    public static ProblemException FragaSaknas(string id) =>
        ProblemException.NotFound("pxfraga-saknas", $"Det finns ingen sparad fråga {id}.");

    public static ProblemException OkandVariabel(string kod, IReadOnlyCollection<string> finns)
    {
        var narmast = Nearest.To(kod, finns);
        return new(400, "okand-variabel", $"Tabellen har ingen variabel {kod}.{Hint(narmast)}")
        {
            Extensions = Mer(("variabel", kod), ("tillatna", finns), ("narmast", narmast)),
        };
    }

    public static ProblemException OkantVarde(string variabel, string varde, IReadOnlyCollection<string> finns)
    {
        var narmast = Nearest.To(varde, finns);
        return new(400, "okant-variabelvarde", $"Variabeln {variabel} har inget värde {varde}.{Hint(narmast)}")
        {
            Extensions = Mer(
                ("variabel", variabel),
                ("varde", varde),
                ("tillatna", Nearest.Few(varde, finns)),
                ("narmast", narmast)
            ),
        };
    }

    public static ProblemException OgiltigtUttryck(string variabel, string uttryck, string form) =>
        new(
            400,
            "ogiltigt-urvalsuttryck",
            $"Uttrycket {uttryck} för variabeln {variabel} kan inte läsas. Skriv {form}."
        )
        {
            Extensions = Mer(("variabel", variabel), ("varde", uttryck), ("tillatna", new[] { form })),
        };

    /// <summary>403 and not 400: that is what clients of PxWebApi look for.</summary>
    public static ProblemException ForMangaCeller(long antal) =>
        new(403, "for-manga-celler", $"Urvalet har {antal} celler. Högst {About.MostCells} kan hämtas i ett anrop.")
        {
            Extensions = Mer(("maxCeller", About.MostCells)),
        };

    public static ProblemException ForMangaKolumner(int flest) =>
        new(400, "for-manga-kolumner", $"Ett kalkylblad rymmer {flest} kolumner. Lägg färre variabler i heading.")
        {
            Extensions = Mer(("tillatna", flest)),
        };

    private static string Hint(string kod, IReadOnlyCollection<string> finns) => Hint(Nearest.To(kod, finns));

    private static string Hint(string? narmast) => narmast is null ? "" : $" Menade du {narmast}?";

    private static Dictionary<string, object?> Mer(params (string Namn, object? Varde)[] medlemmar) =>
        medlemmar.ToDictionary(medlem => medlem.Namn, medlem => medlem.Varde, StringComparer.Ordinal);
}
