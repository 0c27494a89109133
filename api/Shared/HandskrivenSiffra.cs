using System.Text.RegularExpressions;

namespace Trygghet.Shared;

/// <summary>
/// A share or a number of reported crimes that is typed by hand. Where the system has a source the text should refer to it, so that
/// the figure has its uncertainty and can be found again: so this warns, and only a person knows whether there is one.
/// </summary>
internal static partial class HandskrivenSiffra
{
    public static IEnumerable<Kontaktuppgift.Fynd> Hitta(string text) =>
        Form()
            .Matches(text)
            .Select(match => new Kontaktuppgift.Fynd(
                Granskningsslag.SiffraUtanHanvisning,
                match.Index + 1,
                match.Index + match.Length
            ));

    // 33 %, 33,0 procent, 4 procentenheter, 1 250 anmälda brott, 12 anmälningar; never the period inside a reference
    [GeneratedRegex(
        @"(?<![\p{L}0-9,.-])[0-9]{1,3}(?:[ \u00a0]?[0-9]{3})*(?:[,.][0-9]+)?[ \u00a0]?(?:%|(?:procent|promille)\p{L}*|anmäl(?:da(?: brott)?|ning(?:ar)?)\b)",
        RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex Form();
}
