using System.Globalization;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer.Rojandekontroll;

/// <summary>
/// Somebody who may read, knows how areas, sexes and months add up, has saved every answer ever given, and can solve equations. Written
/// without a look at the control: sums are spelled out with months and names, numbers are rational.
/// </summary>
internal sealed class Angripare(IReadOnlyList<JsonNode> omraden, IReadOnlyDictionary<string, string[]> kandaSummor)
{
    private readonly List<Dictionary<string, (string Namn, bool Synlig)>> ogonblick = [];

    /// <summary>Everything the answers said at one moment: key, the unknown behind it, and whether its value was there.</summary>
    public void Se(Dictionary<string, (string Namn, bool Synlig)> svar) => ogonblick.Add(svar);

    /// <summary>Hidden figures that were shown somewhere else, or that follow from what was shown.</summary>
    public IReadOnlyList<string> Avslojade()
    {
        var alla = ogonblick.SelectMany(svar => svar.Values).ToList();
        var kanda = alla.Where(v => v.Synlig).Select(v => v.Namn).ToHashSet(StringComparer.Ordinal);
        var dolda = alla.Where(v => !v.Synlig).Select(v => v.Namn).ToHashSet(StringComparer.Ordinal);
        var system = new Linjarsystem();
        foreach (var summa in Summor().DistinctBy(s => string.Join('|', s), StringComparer.Ordinal))
            system.LaggTill(summa);
        var bestamda = system.Bestamda(kanda);
        return dolda
            .Where(namn => kanda.Contains(namn) || bestamda.Contains(namn))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    public int AntalDolda =>
        ogonblick
            .SelectMany(svar => svar.Values)
            .Where(v => !v.Synlig)
            .Select(v => v.Namn)
            .Distinct(StringComparer.Ordinal)
            .Count();

    private IEnumerable<List<(string, int)>> Summor()
    {
        var nycklar = ogonblick.SelectMany(svar => svar.Keys).ToHashSet(StringComparer.Ordinal);
        var delade = nycklar.Select(nyckel => nyckel.Split(' ')).ToList();
        var (platser, uppdelningar, perioder) = (Alla(delade, 0), Alla(delade, 1), Alla(delade, 2));
        var ar = perioder[0][..4];
        string[] tider = [.. perioder.Union(Manader(ar, 1, 12), StringComparer.Ordinal)];
        var summor = new List<(string Helhet, string[] Delar)>();
        foreach (var (u, t) in from u in uppdelningar from t in tider select (u, t))
            summor.AddRange(Omradessummor(t).Select(s => Byt(s, plats => $"{plats} {u} {t}")));
        foreach (var (p, t) in from p in platser from t in tider select (p, t))
            summor.Add(($"{p} alla {t}", [$"{p} kon=kvinna {t}", $"{p} kon=man {t}"]));
        foreach (var (p, u) in from p in platser from u in uppdelningar select (p, u))
            summor.AddRange(Periodsummor(ar).Select(s => Byt(s, tid => $"{p} {u} {tid}")));
        return from summa in summor
            where nycklar.Contains(summa.Helhet) || summa.Delar.Any(nycklar.Contains)
            from svar in ogonblick
            select summa.Delar.Select(del => (Namn(svar, del), -1)).Prepend((Namn(svar, summa.Helhet), 1)).ToList();
    }

    /// <summary>What is not told yet will be told; it was the same figure all along.</summary>
    private string Namn(Dictionary<string, (string Namn, bool)> svar, string nyckel) =>
        svar.TryGetValue(nyckel, out var nu)
            ? nu.Namn
            : ogonblick.Find(annat => annat.ContainsKey(nyckel))?[nyckel].Namn ?? nyckel;

    private IEnumerable<(string, string[])> Omradessummor(string period)
    {
        var (forsta, sista) = Dagar(period);
        foreach (var dag in new[] { forsta, sista }.Distinct())
        foreach (var grupp in omraden.Where(o => Galler(o, dag)).GroupBy(o => (Text(o, "foralder"), Text(o, "typ"))))
            if (grupp.Key is ({ } foralder, not "Lokalpolisomrade"))
                yield return (foralder, grupp.Select(o => Text(o, "kod")!).ToArray());
        foreach (var (helhet, delar) in kandaSummor)
            yield return (helhet, delar);
    }

    private static IEnumerable<(string, string[])> Periodsummor(string ar)
    {
        yield return (ar, Manader(ar, 1, 12));
        foreach (var (bokstav, antal) in new[] { ("H", 6), ("T", 4), ("Q", 3) })
            for (var nr = 1; nr <= 12 / antal; nr++)
                yield return ($"{ar}-{bokstav}{nr}", Manader(ar, (nr - 1) * antal + 1, antal));
    }

    private static (string, string[]) Byt((string Helhet, string[] Delar) summa, Func<string, string> nyckel) =>
        (nyckel(summa.Helhet), summa.Delar.Select(nyckel).ToArray());

    private static string[] Manader(string ar, int forsta, int antal) =>
        Enumerable.Range(forsta, antal).Select(m => $"{ar}-{m:00}").ToArray();

    private static (DateOnly, DateOnly) Dagar(string period)
    {
        var ar = int.Parse(period[..4], CultureInfo.InvariantCulture);
        if (period.Length == 4)
            return (new(ar, 1, 1), new(ar, 12, 31));
        var antal = period[5] switch
        {
            'H' => 6,
            'T' => 4,
            'Q' => 3,
            _ => 1,
        };
        var nr = int.Parse(antal == 1 ? period[5..] : period[6..], CultureInfo.InvariantCulture);
        var forsta = new DateOnly(ar, (nr - 1) * antal + 1, 1);
        return (forsta, forsta.AddMonths(antal).AddDays(-1));
    }

    private static bool Galler(JsonNode omrade, DateOnly dag) =>
        string.CompareOrdinal(Text(omrade, "giltigFran"), $"{dag:yyyy-MM-dd}") <= 0
        && string.CompareOrdinal(Text(omrade, "giltigTill") ?? "9999", $"{dag:yyyy-MM-dd}") >= 0;

    private static string? Text(JsonNode nod, string falt) => nod[falt]?.GetValue<string>();

    private static string[] Alla(IEnumerable<string[]> delade, int plats) =>
        delade.Select(del => del[plats]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
}
