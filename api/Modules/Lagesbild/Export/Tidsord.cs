namespace Trygghet.Modules.Lagesbild;

/// <summary>A time pattern in words: when in the week it is worst, and in which months. Pure.</summary>
internal static class Tidsord
{
    public static readonly IReadOnlyList<string> Pass =
    [
        "00–03",
        "03–06",
        "06–09",
        "09–12",
        "12–15",
        "15–18",
        "18–21",
        "21–24",
    ];

    public static readonly IReadOnlyList<string> Dagar =
    [
        "måndag",
        "tisdag",
        "onsdag",
        "torsdag",
        "fredag",
        "lördag",
        "söndag",
    ];

    private static readonly string[] Grader = ["–", "ibland", "ofta", "oftast"];

    private static readonly string[] Manader =
    [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ];

    public static string Grad(int grad) => Grader[grad];

    /// <summary>"Oftast måndag–torsdag kl. 18–24; fredag kl. 18–21.": the watches with the highest grade, the same days together.</summary>
    public static string Topp(IReadOnlyList<IReadOnlyList<int>> rutnat)
    {
        var hogst = rutnat.SelectMany(rad => rad).Max();
        if (hogst == 0)
            return "Ingen tid i veckan är angiven.";
        var delar = rutnat
            .Select(
                (rad, dag) => (Dag: dag, Tider: Spann(rad.Index().Where(p => p.Item == hogst).Select(p => p.Index)))
            )
            .Where(rad => rad.Tider.Count > 0)
            .GroupBy(
                rad =>
                    string.Join(" och ", rad.Tider.Select(spann => $"{spann.Fran * 3:00}–{(spann.Till + 1) * 3:00}")),
                rad => rad.Dag,
                StringComparer.Ordinal
            )
            .Select(grupp => $"{Foljd(grupp, Dagar)} kl. {grupp.Key}");
        return $"Oftast {string.Join("; ", delar)}.";
    }

    public static string Sasong(IReadOnlyList<int>? manader) =>
        manader is { Count: > 0 }
            ? $"Störst i {Foljd(manader.Distinct().Order().Select(manad => manad - 1), Manader)}."
            : "Ingen månad sticker ut.";

    private static string Foljd(IEnumerable<int> nummer, IReadOnlyList<string> namn)
    {
        var spann = Spann(nummer)
            .Select(s => s.Fran == s.Till ? namn[s.Fran] : $"{namn[s.Fran]}–{namn[s.Till]}")
            .ToList();
        return spann.Count == 1 ? spann[0] : $"{string.Join(", ", spann[..^1])} och {spann[^1]}";
    }

    /// <summary>Rising numbers as runs without holes.</summary>
    private static List<(int Fran, int Till)> Spann(IEnumerable<int> nummer)
    {
        var spann = new List<(int Fran, int Till)>();
        foreach (var n in nummer)
            if (spann.Count > 0 && spann[^1].Till == n - 1)
                spann[^1] = (spann[^1].Fran, n);
            else
                spann.Add((n, n));
        return spann;
    }
}
