using F23.StringSimilarity;

namespace Trygghet.Shared;

/// <summary>The allowed word that a misspelt one most resembles, or null when none is near.</summary>
internal static class Nearest
{
    private static readonly Damerau Distance = new();

    public static string? To(string value, IEnumerable<string> allowed)
    {
        var best = allowed
            .Select(word => (word, distance: Distance.Distance(value.ToLowerInvariant(), word.ToLowerInvariant())))
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.word, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.word is not null && best.distance <= Math.Max(2, best.word.Length / 3) ? best.word : null;
    }
}
