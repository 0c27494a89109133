namespace Trygghet.Tests.Indikatorer.Rojandekontroll;

/// <summary>Homogeneous sums over named quantities, solved with rational numbers: which quantities follow from the known ones?</summary>
internal sealed class Linjarsystem
{
    private readonly List<Dictionary<string, Brak>> rader = [];

    public void LaggTill(IEnumerable<(string Namn, int Tecken)> summa)
    {
        var rad = new Dictionary<string, Brak>(StringComparer.Ordinal);
        foreach (var (namn, tecken) in summa)
            rad[namn] = rad.GetValueOrDefault(namn, 0) + tecken;
        rader.Add(rad.Where(par => !par.Value.ArNoll).ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>Full reduced row echelon form over the unknown; a row with one unknown pins it down.</summary>
    public IReadOnlySet<string> Bestamda(IReadOnlySet<string> kanda)
    {
        var kvar = rader
            .Select(rad => rad.Where(par => !kanda.Contains(par.Key)).ToDictionary(StringComparer.Ordinal))
            .Where(rad => rad.Count > 0)
            .ToList();
        var klara = new List<Dictionary<string, Brak>>();
        while (kvar.Count > 0)
        {
            var pivot = kvar.MinBy(rad => rad.Count)!;
            kvar.Remove(pivot);
            var (namn, tal) = pivot.First();
            foreach (var rad in kvar.Concat(klara).Where(rad => rad.ContainsKey(namn)))
                Subtrahera(rad, pivot, rad[namn] / tal);
            klara.Add(pivot);
            kvar.RemoveAll(rad => rad.Count == 0);
        }
        return klara.Where(rad => rad.Count == 1).Select(rad => rad.Keys.Single()).ToHashSet(StringComparer.Ordinal);
    }

    private static void Subtrahera(Dictionary<string, Brak> rad, Dictionary<string, Brak> pivot, Brak faktor)
    {
        foreach (var (namn, tal) in pivot)
        {
            var nytt = rad.GetValueOrDefault(namn, 0) - faktor * tal;
            if (nytt.ArNoll)
                rad.Remove(namn);
            else
                rad[namn] = nytt;
        }
    }
}
