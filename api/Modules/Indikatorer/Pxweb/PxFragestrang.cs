using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// The selection as it stands in an address: valueCodes[Tid]=2024,[RANGE(2020,2022)]&amp;codelist[Omrade]=vs_…&amp;heading=Tid. The
/// parameters' names are read in capitals or not, because the specification and the clients differ.
/// </summary>
internal static partial class PxFragestrang
{
    public static readonly string[] Namn = ["valueCodes", "codelist", "outputValues"];

    public static VariablesSelection Tolka(IEnumerable<KeyValuePair<string, StringValues>> parametrar)
    {
        var varden = new List<VariableSelection>();
        foreach (var (namn, text) in parametrar)
        {
            var delar = Hakparentes().Match(namn);
            if (!delar.Success)
                continue;
            var variabel = delar.Groups["variabel"].Value;
            if (string.Equals(delar.Groups["namn"].Value, "valueCodes", StringComparison.OrdinalIgnoreCase))
                varden.Add(new(variabel, null, Lista(text)));
            else if (string.Equals(delar.Groups["namn"].Value, "codelist", StringComparison.OrdinalIgnoreCase))
                varden.Add(new(variabel, text.ToString()));
            else if (string.Equals(delar.Groups["namn"].Value, "outputValues", StringComparison.OrdinalIgnoreCase))
                varden.Add(new(variabel, OutputValues: text.ToString()));
        }
        return new(varden);
    }

    /// <summary>Divided by the commas that stand outside parentheses and brackets: TOP(3,1) is one expression, with brackets or not.</summary>
    public static IReadOnlyList<string> Lista(StringValues texter)
    {
        var delar = new List<string>();
        foreach (var text in texter)
        {
            var (djup, borjan) = (0, 0);
            for (var i = 0; i < (text?.Length ?? 0); i++)
            {
                djup = Math.Max(
                    0,
                    djup
                        + (
                            text![i] is '(' or '[' ? 1
                            : text[i] is ')' or ']' ? -1
                            : 0
                        )
                );
                if (text[i] != ',' || djup > 0)
                    continue;
                delar.Add(text[borjan..i]);
                borjan = i + 1;
            }
            delar.Add(text?[borjan..] ?? "");
        }
        return [.. delar.Select(UtanHakar).Where(del => del.Length > 0)];
    }

    private static string UtanHakar(string text)
    {
        var ren = text.Trim();
        return ren.Length >= 2 && ren[0] == '[' && ren[^1] == ']' ? ren[1..^1].Trim() : ren;
    }

    [GeneratedRegex(@"^(?<namn>[A-Za-z]+)\[(?<variabel>[^\]]+)\]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Hakparentes();
}
