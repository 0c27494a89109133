using Trygghet.Modules.Lagesbild.Contract;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// Which problem of the city's may be the same as which of the police's. A sum of four likenesses, each shown with its weight;
/// a person decides. Weights and threshold are chosen, not fitted: see docs/beslut/0024.
/// </summary>
internal static class Matchning
{
    public const double Troskel = 0.45;

    /// <summary>Varför två problem kan vara samma.</summary>
    /// <param name="Poang">Summan av vikt gånger likhet, 0–1. Förslag ges från 0,45.</param>
    /// <param name="Grunder">Delarna av summan.</param>
    public sealed record Forslag(double Poang, IReadOnlyList<Grund> Grunder);

    /// <summary>En del av förslaget.</summary>
    /// <param name="Slag">Vad som jämförs.</param>
    /// <param name="Vikt">Hur mycket den räknas.</param>
    /// <param name="Likhet">0 (inget gemensamt) till 1 (lika).</param>
    /// <param name="Text">Grunden i ord.</param>
    public sealed record Grund(Grundslag Slag, double Vikt, double Likhet, string Text);

    internal sealed record Underlag(
        string Rubrik,
        string Vad,
        string Var,
        Problemdimension Dimension,
        IReadOnlyCollection<string> Indikatorer
    );

    internal sealed record Par<T>(T Stadens, T Polisens, Forslag Forslag);

    /// <summary>The best pairs first, each problem in at most one. What has been refused is not suggested.</summary>
    public static IReadOnlyList<Par<T>> Para<T>(
        IReadOnlyList<T> stadens,
        IReadOnlyList<T> polisens,
        Func<T, Underlag> underlag,
        Func<T, T, bool> avvisat
    )
        where T : notnull
    {
        var mojliga = stadens
            .SelectMany(s =>
                polisens.Where(p => !avvisat(s, p)).Select(p => new Par<T>(s, p, Jamfor(underlag(s), underlag(p))))
            )
            .Where(par => par.Forslag.Poang >= Troskel)
            .OrderByDescending(par => par.Forslag.Poang);
        var tagna = new HashSet<T>();
        return mojliga
            .Where(par => !tagna.Contains(par.Stadens) && !tagna.Contains(par.Polisens))
            .Where(par => tagna.Add(par.Stadens) && tagna.Add(par.Polisens))
            .ToList();
    }

    public static Forslag Jamfor(Underlag a, Underlag b)
    {
        Grund[] grunder = [Text(a, b), Plats(a, b), Indikatorer(a, b), Dimension(a, b)];
        return new(Math.Round(grunder.Sum(grund => grund.Vikt * grund.Likhet), 2), grunder);
    }

    private static Grund Text(Underlag a, Underlag b)
    {
        var (ena, andra) = ($"{a.Rubrik} {a.Vad}", $"{b.Rubrik} {b.Vad}");
        var likhet = Likhet.Dice(ena, andra);
        return new(Grundslag.Text, 0.4, Avrunda(likhet), Ord("Texterna", ena, andra));
    }

    private static Grund Plats(Underlag a, Underlag b) =>
        new(Grundslag.Plats, 0.25, Avrunda(Likhet.Tackning(a.Var, b.Var)), Ord("Platserna", a.Var, b.Var));

    private static Grund Indikatorer(Underlag a, Underlag b)
    {
        var gemensamma = a.Indikatorer.Intersect(b.Indikatorer, StringComparer.Ordinal).ToList();
        var text =
            gemensamma.Count == 0
                ? "Ingen indikator är gemensam."
                : $"Gemensamma indikatorer: {string.Join(", ", gemensamma)}.";
        return new(Grundslag.Indikatorer, 0.2, Avrunda(Likhet.Jaccard(a.Indikatorer, b.Indikatorer)), text);
    }

    private static Grund Dimension(Underlag a, Underlag b) =>
        a.Dimension == b.Dimension
            ? new(Grundslag.Dimension, 0.15, 1, "Samma slag av problem.")
            : new(Grundslag.Dimension, 0.15, 0, "Olika slag av problem.");

    private static string Ord(string vad, string a, string b)
    {
        var ord = Likhet.GemensammaOrd(a, b);
        return ord.Count == 0
            ? $"{vad} har inga längre ord gemensamt."
            : $"{vad} har gemensamma ord: {string.Join(", ", ord)}.";
    }

    private static double Avrunda(double likhet) => Math.Round(likhet, 2);
}
