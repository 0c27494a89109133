using System.Text.RegularExpressions;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// A place is never somebody's home. A flat (the number of four digits of lag 2006:378 om lägenhetsregister, or stairs) is refused;
/// a street with a number may be a school or a shop, so it is only pointed out.
/// </summary>
internal static partial class Bostadsadress
{
    public static IEnumerable<FieldError> Check(string? text, string pointer)
    {
        if (Lagenhet().Match(text ?? "") is { Success: true } fynd)
            yield return new(
                pointer,
                $"”{fynd.Value}” pekar ut en bostad. Skriv platsens namn, aldrig en bostads adress."
            );
    }

    public static IEnumerable<Problemfordjupning.Varning> Varningar(string? text, string pointer)
    {
        if (Gatunummer().Match(text ?? "") is { Success: true } fynd)
            yield return new(
                pointer,
                $"”{fynd.Value}” ser ut som en gatuadress. Ta bort numret om det går till en bostad."
            );
    }

    // lgh 1101, lgh. 1101, lägenhet nr 1101, lägenhetsnummer: 1101, 2 tr, 3 trappor
    [GeneratedRegex(
        @"\b(?:lgh|läg|lägenhet(?:snummer)?)\.?\s*(?:nr\.?|nummer|:)?\s*[0-9]{3,4}\b|(?<=[0-9]\s?[A-Za-z]?,?\s)[0-9]{1,2}\s?(?:tr|trappor)\b",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Lagenhet();

    // Storgatan 12, Kista torg 3 B; never "torget 17–23" with a span of time
    [GeneratedRegex(
        @"\b\p{Lu}[\p{L}-]*\s?(?:gatan|vägen|gränd|gränden|backen|stigen|allén|slingan|kroken|ringen|gången|plan|torg|väg|gata)\s[0-9]{1,3}(?:\s?[A-Za-z]\b)?(?![0-9:.–-])",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Gatunummer();
}
