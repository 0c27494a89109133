using System.Text.RegularExpressions;
using Trygghet.Shared;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hur en siffra visas i texten.</summary>
public enum Sifferslag
{
    Matvarde,
    Serie,
    Diagram,
}

/// <summary>
/// A figure in a text: <c>{{matvarde TRY-01 jarva 2025}}</c>, <c>{{serie TRY-01 jarva}}</c> or <c>{{diagram TRY-01 jarva}}</c>. A
/// matvarde without a period, or with <c>senaste</c>, is the latest.
/// </summary>
/// <param name="Period">Null for the latest, and for a whole series.</param>
internal sealed partial record Sifferreferens(Sifferslag Slag, string Indikator, string Omrade, string? Period)
{
    public const string Senaste = "senaste";

    private static readonly string[] Slagen = ["matvarde", "serie", "diagram"];

    /// <summary>One place in a text that begins as a reference.</summary>
    /// <param name="Fran">The place of the first brace, counted from 1.</param>
    /// <param name="Till">The place of the last.</param>
    /// <param name="Referens">Null when it cannot be read; then <paramref name="Fel"/> says why.</param>
    internal sealed record Traff(string Text, int Fran, int Till, Sifferreferens? Referens, string? Fel);

    public static IEnumerable<Traff> Hitta(string? text) =>
        Form()
            .Matches(text ?? "")
            .Select(match =>
            {
                var (referens, fel) = Tolka(match);
                return new Traff(match.Value, match.Index + 1, match.Index + match.Length, referens, fel);
            });

    private static (Sifferreferens?, string?) Tolka(Match match)
    {
        if (!match.Groups["slut"].Success)
            return (null, "Hänvisningen slutar inte med }}.");
        var ord = match.Groups["inre"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var slag = Array.IndexOf(Slagen, ord.FirstOrDefault());
        if (slag < 0)
            return (null, $"Börja med matvarde, serie eller diagram.{Menade(ord.FirstOrDefault())}");
        var vald = (Sifferslag)slag;
        if (vald == Sifferslag.Matvarde)
            return ord.Length is 3 or 4
                ? (new(vald, ord[1], ord[2], ord.ElementAtOrDefault(3) is { } p and not Senaste ? p : null), null)
                : (null, "Skriv {{matvarde INDIKATOR område period}}; perioden kan vara senaste.");
        return ord.Length == 3
            ? (new(vald, ord[1], ord[2], null), null)
            : (null, $"Skriv {{{{{Slagen[slag]} INDIKATOR område}}}}.");
    }

    private static string Menade(string? ord) =>
        Nearest.To(ord ?? "", Slagen) is { } narmast ? $" Menade du {narmast}?" : "";

    [GeneratedRegex(@"\{\{(?<inre>[^{}\n]{0,200})(?<slut>\}\})?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
