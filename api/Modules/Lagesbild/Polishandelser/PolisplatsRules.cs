using System.Text.RegularExpressions;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// Does a notice name one of these places? The source gives the municipality at best, so the text is all there is. Whole words only,
/// with the Swedish genitive; a name that also means something else gives a false match, which is why it is told as uncertain.
/// </summary>
internal sealed class PolisplatsRules(IEnumerable<string> namn)
{
    private readonly Regex monster = new(
        @"(?<!\p{L})("
            + string.Join('|', namn.OrderByDescending(n => n.Length).Select(Regex.Escape).DefaultIfEmpty("(?!)"))
            + @")s?(?!\p{L})",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1)
    );

    /// <summary>The first place that the text names, or null.</summary>
    public string? Hitta(string text) => monster.Match(text) is { Success: true } traff ? traff.Groups[1].Value : null;
}
