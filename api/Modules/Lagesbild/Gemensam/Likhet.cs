using System.Text;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// How alike two texts are, by their trigrams: works across inflections and compounds, needs no dictionary and can be
/// checked by hand. Trigrams as in PostgreSQL's pg_trgm (two blanks before a word, one after).
/// </summary>
internal static class Likhet
{
    private const int KortasteOrd = 4;

    private static readonly HashSet<string> Tomma = new(
        [
            "alla",
            "andra",
            "annat",
            "bland",
            "dessa",
            "detta",
            "efter",
            "eller",
            "finns",
            "från",
            "före",
            "genom",
            "hela",
            "inte",
            "kring",
            "mellan",
            "många",
            "mest",
            "några",
            "omkring",
            "samt",
            "sina",
            "under",
            "utan",
            "varje",
            "över",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Sørensen–Dice: twice what is shared, of what there is. For texts of about the same length.</summary>
    public static double Dice(string a, string b)
    {
        var (ena, andra) = (Trigram(a), Trigram(b));
        return ena.Count + andra.Count == 0 ? 0 : 2.0 * Gemensamma(ena, andra) / (ena.Count + andra.Count);
    }

    /// <summary>Szymkiewicz–Simpson: how much of the shorter is in the longer. "Torget" is within "torget och entrén".</summary>
    public static double Tackning(string a, string b)
    {
        var (ena, andra) = (Trigram(a), Trigram(b));
        var minst = Math.Min(ena.Count, andra.Count);
        return minst == 0 ? 0 : (double)Gemensamma(ena, andra) / minst;
    }

    /// <summary>Jaccard: the shared part of the union.</summary>
    public static double Jaccard(IReadOnlyCollection<string> a, IReadOnlyCollection<string> b)
    {
        var alla = a.Union(b, StringComparer.Ordinal).Count();
        return alla == 0 ? 0 : (double)a.Intersect(b, StringComparer.Ordinal).Count() / alla;
    }

    /// <summary>Words of substance in both, also inflected: what a person sees as the reason.</summary>
    public static IReadOnlyList<string> GemensammaOrd(string a, string b)
    {
        var andra = Viktiga(b).ToList();
        return Viktiga(a)
            .Where(ord => andra.Exists(annat => BorjarLika(ord, annat)))
            .Distinct(StringComparer.Ordinal)
            .Take(5)
            .ToList();
    }

    private static bool BorjarLika(string a, string b) =>
        a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal);

    private static IEnumerable<string> Viktiga(string text) =>
        Ord(text).Where(ord => ord.Length >= KortasteOrd && !Tomma.Contains(ord));

    private static int Gemensamma(HashSet<string> a, HashSet<string> b) => a.Count(b.Contains);

    private static HashSet<string> Trigram(string text) =>
        Ord(text)
            .Select(ord => $"  {ord} ")
            .SelectMany(ord => Enumerable.Range(0, ord.Length - 2).Select(fran => ord.Substring(fran, 3)))
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Ord(string text)
    {
        var ord = new StringBuilder();
        foreach (var tecken in $"{text} ".Normalize().ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(tecken))
            {
                ord.Append(tecken);
                continue;
            }
            if (ord.Length > 0)
                yield return ord.ToString();
            ord.Clear();
        }
    }
}
