using System.Globalization;
using System.Text.RegularExpressions;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What the texts of a row mean. Pure; null is "cannot be read".</summary>
internal static partial class ImportRules
{
    /// <summary>A figure that is absent on purpose, as statistics offices write it.</summary>
    public static bool ArSaknasmarkering(string text) => text is ".." or "." or "-" or "–" or "…";

    public const string Alla = "alla";

    /// <summary>1234,5 and 1234.5; a space of any width between thousands.</summary>
    public static decimal? Tal(string text)
    {
        const NumberStyles Form =
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var rensad = text.AsSpan().ContainsAny(Skrap) ? Rensa(text) : text;
        return decimal.TryParse(rensad, Form, CultureInfo.InvariantCulture, out var tal) ? tal : null;
    }

    public static int? Antal(string text) =>
        Tal(text) is { } tal && tal == Math.Truncate(tal) && tal is >= 0 and <= int.MaxValue ? (int)tal : null;

    /// <summary>"alla", or one or more of dimension=value joined by ";" (or "/", which needs no quotes in a CSV); K, M and T are Kolada's genders.</summary>
    public static string? Uppdelning(string text) =>
        text switch
        {
            "" or "alla" or "kon=T" or "kon=" or "T" => Alla,
            "kon=K" or "K" => "kon=kvinna",
            "kon=M" or "M" => "kon=man",
            _ => UppdelningForm().IsMatch(text) ? Forena(text) : null,
        };

    /// <summary>A breakdown of breakdowns, its parts in the order of their names: one spelling, so that it can be part of a key.</summary>
    public static string Forena(params ReadOnlySpan<string> uppdelningar)
    {
        var delar = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var uppdelning in uppdelningar)
            if (uppdelning is not ("" or Alla))
                delar.UnionWith(uppdelning.Split('/', ';'));
        return delar.Count == 0 ? Alla : string.Join(';', delar);
    }

    public static Statistikstatus? Statistikstatus(string text) =>
        text.ToLowerInvariant() switch
        {
            "" or "slutlig" => Indikatorer.Statistikstatus.Slutlig,
            "preliminar" or "preliminär" or "prel" or "prel." => Indikatorer.Statistikstatus.Preliminar,
            _ => null,
        };

    public static Vardestatus? Status(string text) =>
        Enum.TryParse<Vardestatus>(text, ignoreCase: true, out var status)
        && !char.IsDigit(text[0])
        && status != Vardestatus.Borttagen
            ? status
            : null;

    /// <summary>
    /// A field that holds what looks like a personnummer. A number with decimals is a figure, whatever its digits;
    /// fewer than ten digits cannot be one at all.
    /// </summary>
    public static bool HarPersonnummer(string falt)
    {
        var siffror = 0;
        foreach (var tecken in falt)
            if (char.IsAsciiDigit(tecken))
                siffror++;
        if (siffror < 10)
            return false;
        var arDecimaltal = falt.AsSpan().ContainsAny(',', '.') && Tal(falt) is not null;
        return !arDecimaltal && Personnummer.Finns(falt);
    }

    /// <summary>A text of the sender in a sentence of ours.</summary>
    public static string Kort(this string text) => text.Length <= 60 ? $"\"{text}\"" : $"\"{text[..60]}…\"";

    /// <summary>How many inhabitants (or the like) a ratio is per: 1 000 in "per 1 000 inv". More events than that is another unit.</summary>
    public static decimal? Bas(string enhet) =>
        BasForm().Match(enhet) is { Success: true } match ? Tal(match.Groups["bas"].Value) : null;

    private static readonly System.Buffers.SearchValues<char> Skrap = System.Buffers.SearchValues.Create(
        ", \u00a0\u202f\u2009\u2212"
    );

    /// <summary>A thousands separator stands between groups of three; anything else with a space in it is not a number.</summary>
    private static string Rensa(string text)
    {
        var tal = text.Replace('\u2212', '-').Replace('\u00a0', ' ').Replace('\u202f', ' ').Replace('\u2009', ' ');
        if (tal.Contains(' ') && !TusentalForm().IsMatch(tal))
            return "";
        return tal.Contains('.') ? tal : tal.Replace(" ", "", StringComparison.Ordinal).Replace(',', '.');
    }

    [GeneratedRegex(@"^[a-z][a-z0-9]*=[a-z0-9-]+([/;][a-z][a-z0-9]*=[a-z0-9-]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UppdelningForm();

    [GeneratedRegex(@"^-?\d{1,3}( \d{3})*([.,]\d+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TusentalForm();

    [GeneratedRegex(@"^per (?<bas>\d[\d \u00a0]*)\s", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BasForm();
}
