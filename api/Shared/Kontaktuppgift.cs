using System.Text.RegularExpressions;

namespace Trygghet.Shared;

/// <summary>Vad en text kan innehålla som man bör se över utan att det är förbjudet.</summary>
public enum Granskningsslag
{
    Telefonnummer,
    Epost,
    SiffraUtanHanvisning,
}

/// <summary>
/// Telephone numbers (the Swedish numbering plan, E.164 +46) and e-mail addresses in free text. A switchboard may well be named,
/// a person not: so this warns, and only a person can judge.
/// </summary>
internal static partial class Kontaktuppgift
{
    internal sealed record Fynd(Granskningsslag Slag, int Fran, int Till);

    public static IEnumerable<Fynd> Hitta(string text) =>
        Traffar(Granskningsslag.Telefonnummer, Telefon().Matches(text))
            .Concat(Traffar(Granskningsslag.Epost, Epost().Matches(text)))
            .OrderBy(fynd => fynd.Fran);

    private static IEnumerable<Fynd> Traffar(Granskningsslag slag, MatchCollection matches) =>
        matches.Select(match => new Fynd(slag, match.Index + 1, match.Index + match.Length));

    // 070-123 45 67, 08-508 000 00, 0701234567, +46 70 123 45 67, 0046701234567; never a date or a year
    [GeneratedRegex(
        @"(?<![0-9A-Za-z./-])(?:(?:\+|00)46\s?(?:\(0\)\s?)?[1-9][0-9]{0,2}|0[1-9][0-9]{0,2})[-\s]?[0-9]{2,3}(?:[-\s]?[0-9]{2,3}){1,3}(?![0-9./-])",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Telefon();

    [GeneratedRegex(@"[\p{L}0-9._%+-]+@[\p{L}0-9-]+(?:\.[\p{L}0-9-]+)*\.\p{L}{2,}", RegexOptions.None, 1000)]
    private static partial Regex Epost();
}
