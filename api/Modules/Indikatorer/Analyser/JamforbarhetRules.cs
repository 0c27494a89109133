using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Varför två värden inte kan prövas mot varandra, eller vad som ska vägas in.</summary>
/// <param name="Kod">För program, till exempel seriebrott eller dolt-varde.</param>
/// <param name="Text">För människor, på svenska.</param>
internal sealed record Skal(string Kod, string Text);

/// <summary>Which two values may be tested against each other at all.</summary>
internal static class JamforbarhetRules
{
    /// <summary>What makes the comparison false, whatever the numbers.</summary>
    public static IEnumerable<Skal> Hinder(Serie nu, Punkt a, Serie da, Punkt b, bool overlappar)
    {
        foreach (var (serie, punkt) in new[] { (nu, a), (da, b) })
            if (ArDold(punkt))
                yield return new(
                    "dolt-varde",
                    $"Värdet för {serie.Omrade.Namn} {punkt.Period} får inte visas ({Texter.Statustext($"{punkt.Status}")})."
                );
        if (a.Slag != b.Slag)
            yield return new("olika-periodslag", $"{a.Period} och {b.Period} är olika långa perioder.");
        if (!string.Equals(a.Datamangd, b.Datamangd, StringComparison.Ordinal))
            yield return new(
                "olika-instrument",
                $"Värdena kommer från olika datamängder ({b.Datamangd} och {a.Datamangd}) och bildar ingen serie."
            );
        var (tidigare, senare) = a.PeriodFran < b.PeriodFran ? (b: a, a: b) : (b, a);
        if (a.Slag == b.Slag && (nu.Brottsorsak(tidigare, senare) ?? da.Brottsorsak(tidigare, senare)) is { } brott)
            yield return new("seriebrott", $"Serien bryts mellan perioderna: {brott}.");
        if (nu.Definition.Matning is Matning.Antal && (a.Fullstandighet < 100 || b.Fullstandighet < 100))
            yield return new("ofullstandig-period", "Minst en av perioderna är inte fullständigt inrapporterad.");
        if (overlappar)
            yield return new("omraden-overlappar", "Det ena området är en del av det andra.");
        if (nu.Definition.Matning == Matning.Antal && nu.Omrade != da.Omrade)
            yield return new(
                "antal-mellan-omraden",
                "Antal i olika områden kan inte jämföras: områdena är olika stora. Använd en indikator i förhållande till folkmängden."
            );
    }

    public static bool ArDold(Punkt punkt) =>
        punkt.Status is Vardestatus.Undertryckt or Vardestatus.ForFaSvar or Vardestatus.ForFaInvanare;
}
