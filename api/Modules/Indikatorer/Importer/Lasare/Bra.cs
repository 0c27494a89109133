using System.Globalization;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What the files of Brottsförebyggande rådet have in common: numbers of reported crimes.</summary>
internal static class Bra
{
    public const string Kalla = "bra";

    /// <summary>The rate per 100 000 is not read: it follows from the number and the population, and would be a second truth.</summary>
    public const string PerInvanare =
        "Kolumnen per 100 000 invånare lästes inte: den följer av antalet och folkmängden.";

    public static readonly IReadOnlyDictionary<string, string> Faltnamn = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["indikator"] = "brott",
        ["omrade"] = "region",
        ["varde"] = "antal",
        ["statistikstatus"] = "period",
    };

    private static readonly string[] Manader =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "maj",
        "jun",
        "jul",
        "aug",
        "sep",
        "okt",
        "nov",
        "dec",
    ];

    /// <summary>
    /// The columns År and Period together: ("År", "2024"), ("2026 prel.", "Aug"), ("2025", "Kvartal 2"), ("2025", "Hela året").
    /// Yearly files have the year in Period. What cannot be read is returned as it stands, and is refused later.
    /// </summary>
    public static (string Period, string Statistikstatus) Period(string ar, string period)
    {
        var (medAr, del) =
            period.AsSpan().ContainsAnyInRange('0', '9')
            && !period.StartsWith("Kvartal", StringComparison.OrdinalIgnoreCase)
                ? (period, ar)
                : (ar, period);
        var status = medAr.Contains("prel", StringComparison.OrdinalIgnoreCase) ? "prel" : "";
        var artal = medAr.Split(' ')[0];
        var kortad = del.Trim().ToLowerInvariant();
        if (kortad is "år" or "hela året" or "helår")
            return (artal, status);
        if (kortad.StartsWith("kvartal ", StringComparison.Ordinal))
            return ($"{artal}-Q{kortad["kvartal ".Length..]}", status);
        var manad = kortad.Length < 3 ? -1 : Array.IndexOf(Manader, kortad[..3]);
        return (
            manad < 0 ? $"{ar} {period}" : string.Create(CultureInfo.InvariantCulture, $"{artal}-{manad + 1:00}"),
            status
        );
    }
}
