using F23.StringSimilarity;

namespace Trygghet.Shared;

/// <summary>The allowed word that a misspelt one most resembles, or null when none is near.</summary>
internal static class Nearest
{
    private const int MostShown = 30;
    private const int MostNear = 5;
    private static readonly Damerau Distance = new();

    public static string? To(string value, IEnumerable<string> allowed)
    {
        var (word, distance) = Ranked(value, allowed).FirstOrDefault();
        return word is not null && distance <= Math.Max(2, word.Length / 3) ? word : null;
    }

    /// <summary>All that is allowed when that is a short list, otherwise the words nearest to the misspelt one.</summary>
    public static IReadOnlyCollection<string> Few(string value, IReadOnlyCollection<string> allowed) =>
        allowed.Count <= MostShown
            ? allowed
            : Ranked(value, allowed).Take(MostNear).Select(pair => pair.Word).ToArray();

    private static IEnumerable<(string Word, double Distance)> Ranked(string value, IEnumerable<string> allowed) =>
        allowed
            .Select(word =>
                (Word: word, Distance: Distance.Distance(value.ToLowerInvariant(), word.ToLowerInvariant()))
            )
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Word, StringComparer.Ordinal);
}
