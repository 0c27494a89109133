using System.Globalization;
using System.Text.RegularExpressions;

namespace Trygghet.Shared;

/// <summary>
/// Finds what looks like a personnummer or samordningsnummer (folkbokföringslagen 1991:481 18 §, SKV 704): a date, day + 60 for
/// samordningsnummer, and four digits. With a separator or century the date is enough; ten bare digits must also have the right check digit,
/// because telephone numbers look the same.
/// </summary>
internal static partial class Personnummer
{
    public static bool Finns(string text) => Pattern().Matches(text).Any(IsLikely);

    private static bool IsLikely(Match match)
    {
        var digits = match.Groups["datum"].Value + match.Groups["nummer"].Value;
        if (!IsDate(match.Groups["datum"].Value))
            return false;
        return match.Groups["sekel"].Success || match.Groups["skilje"].Success || HasCheckDigit(digits);
    }

    private static bool IsDate(string date)
    {
        var day = int.Parse(date[4..], CultureInfo.InvariantCulture);
        var month = int.Parse(date[2..4], CultureInfo.InvariantCulture);
        return month is >= 1 and <= 12 && (day is >= 1 and <= 31 || day is >= 61 and <= 91);
    }

    /// <summary>The Luhn algorithm (ISO/IEC 7812-1, annex B).</summary>
    private static bool HasCheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var product = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    [GeneratedRegex(
        @"(?<!\d)(?<sekel>18|19|20)?(?<datum>\d{6})(?<skilje>[-+–])?(?<nummer>\d{4})(?!\d)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
