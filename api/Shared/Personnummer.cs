using System.Globalization;
using System.Text.RegularExpressions;

namespace Trygghet.Shared;

/// <summary>
/// Finds what looks like a personnummer or samordningsnummer (folkbokföringslagen 1991:481 18 §, SKV 704): a date, day + 60 for
/// samordningsnummer, and four digits, in all the ways they are written. With a dash or plus before the four the date is enough,
/// since a misspelt number is a person too; bare digits, or digits after a space, must also have the right check digit, because
/// telephone numbers, sums and points in time look the same.
/// </summary>
internal static partial class Personnummer
{
    /// <summary>Where in the text, counted from 1 as people do.</summary>
    internal sealed record Fynd(int Fran, int Till);

    public static bool Finns(string text) => Hitta(text).Any();

    public static IEnumerable<Fynd> Hitta(string text) =>
        Pattern().Matches(text).Where(IsLikely).Select(match => new Fynd(match.Index + 1, match.Index + match.Length));

    private static bool IsLikely(Match match)
    {
        var datum = string.Concat(match.Groups["datum"].Value.Where(char.IsAsciiDigit));
        if (!IsDate(match.Groups["sekel"].Value, datum))
            return false;
        var streck = match.Groups["streck"].Success;
        return streck || HasCheckDigit(datum + match.Groups["nummer"].Value);
    }

    /// <summary>Without a century the 29th of February is given the benefit of the doubt.</summary>
    private static bool IsDate(string sekel, string datum)
    {
        var ar = int.Parse((sekel.Length == 2 ? sekel : "20") + datum[..2], CultureInfo.InvariantCulture);
        var manad = int.Parse(datum[2..4], CultureInfo.InvariantCulture);
        var dag = int.Parse(datum[4..], CultureInfo.InvariantCulture);
        if (sekel.Length == 0 && ar % 4 == 0)
            ar = 2000;
        return manad is >= 1 and <= 12 && dag % 60 >= 1 && dag < 92 && dag % 60 <= DateTime.DaysInMonth(ar, manad);
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

    // 850709-9805, 850709+9805, 19850709-9805, 1985-07-09-9805, 85 07 09-9805, 198507099805, 8507099805, 850709 9805
    [GeneratedRegex(
        @"(?<![0-9])(?:(?<sekel>18|19|20)\s?)?(?<datum>[0-9]{2}(?<skilje>[-. ]?)[0-9]{2}\k<skilje>[0-9]{2})"
            + @"(?:\s?(?<streck>[-+\u2010-\u2015\u2212])\s?|(?<=[0-9]{6})[\s\u00a0]?)(?<nummer>[0-9]{4})(?![0-9])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pattern();
}
