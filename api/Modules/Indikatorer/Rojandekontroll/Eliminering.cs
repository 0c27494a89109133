namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Gauss–Jordan elimination of sparse rows, exact: modulo the prime 2^31 − 1. All coefficients start as 1 or −1; a rank that differs
/// from the one over the rational numbers would need a minor that the prime divides.
/// </summary>
internal sealed class Eliminering
{
    private const long Primtal = int.MaxValue;

    private readonly Func<int, bool> okand;
    private readonly List<Dictionary<int, long>> rader;
    private readonly Dictionary<int, HashSet<int>> raderMed = [];

    public Eliminering(IEnumerable<(int Kolumn, int Tecken)[]> summor, Func<int, bool> okand)
    {
        this.okand = okand;
        rader = summor.Select(Rad).ToList();
        for (var nr = 0; nr < rader.Count; nr++)
            foreach (var kolumn in rader[nr].Keys.Where(okand))
                Rader(kolumn).Add(nr);
    }

    /// <summary>Removes the columns that nobody asks about, together with one row each: those with the fewest rows first.</summary>
    public void Eliminera(Predicate<int> bort)
    {
        var ko = new PriorityQueue<int, (int, int)>();
        foreach (var (kolumn, med) in raderMed.Where(par => bort(par.Key)))
            ko.Enqueue(kolumn, (med.Count, kolumn));
        while (ko.TryDequeue(out var kolumn, out var ordning))
        {
            var antal = Rader(kolumn).Count;
            if (antal == 0)
                continue;
            if (antal > ordning.Item1)
                ko.Enqueue(kolumn, (antal, kolumn));
            else
                TaBort(Pivotera(kolumn, Rader(kolumn)));
        }
    }

    /// <param name="Lika">All unknowns of the row count alike: the row tells their sum.</param>
    internal sealed record Rest(IReadOnlyList<int> Okanda, IReadOnlyList<int> Kanda, bool Lika);

    /// <summary>Reduces what is left until no row can be made shorter by another.</summary>
    public IReadOnlyList<Rest> Reducera()
    {
        var kvar = Enumerable.Range(0, rader.Count).ToHashSet();
        foreach (var kolumn in raderMed.Where(par => par.Value.Count > 0).Select(par => par.Key).Order().ToList())
            if (Rader(kolumn).Where(kvar.Contains).ToList() is { Count: > 0 } mojliga)
                kvar.Remove(Pivotera(kolumn, mojliga));
        return rader.Where(rad => rad.Keys.Any(okand)).Select(Kvarvarande).ToList();
    }

    private Rest Kvarvarande(Dictionary<int, long> rad)
    {
        var okanda = rad.Where(term => okand(term.Key)).ToList();
        return new(
            okanda.ConvertAll(term => term.Key),
            rad.Keys.Where(kolumn => !okand(kolumn)).ToList(),
            okanda.TrueForAll(term => term.Value == okanda[0].Value)
        );
    }

    private static Dictionary<int, long> Rad((int Kolumn, int Tecken)[] summa)
    {
        var rad = new Dictionary<int, long>(summa.Length);
        foreach (var (kolumn, tecken) in summa)
            Addera(rad, kolumn, (tecken + Primtal) % Primtal);
        return rad;
    }

    /// <summary>Makes the shortest of the rows the only one with the column.</summary>
    private int Pivotera(int kolumn, IReadOnlyCollection<int> mojliga)
    {
        var pivot = mojliga.MinBy(nr => (rader[nr].Count, nr));
        var invers = Invers(rader[pivot][kolumn]);
        foreach (var nr in Rader(kolumn).Where(nr => nr != pivot).ToList())
        {
            var faktor = Primtal - rader[nr][kolumn] * invers % Primtal;
            foreach (var (annan, tal) in rader[pivot])
            {
                var finns = Addera(rader[nr], annan, faktor * tal % Primtal);
                if (!okand(annan))
                    continue;
                if (finns)
                    Rader(annan).Add(nr);
                else
                    Rader(annan).Remove(nr);
            }
        }
        return pivot;
    }

    private void TaBort(int nr)
    {
        foreach (var kolumn in rader[nr].Keys.Where(okand))
            Rader(kolumn).Remove(nr);
        rader[nr].Clear();
    }

    private HashSet<int> Rader(int kolumn)
    {
        if (!raderMed.TryGetValue(kolumn, out var med))
            raderMed[kolumn] = med = [];
        return med;
    }

    /// <summary>False when the terms cancel, and the column is gone.</summary>
    private static bool Addera(Dictionary<int, long> rad, int kolumn, long tal)
    {
        var summa = (rad.GetValueOrDefault(kolumn) + tal) % Primtal;
        if (summa == 0)
            rad.Remove(kolumn);
        else
            rad[kolumn] = summa;
        return summa != 0;
    }

    /// <summary>Fermat: a^(p−2).</summary>
    private static long Invers(long tal)
    {
        long svar = 1;
        for (var exponent = Primtal - 2; exponent > 0; exponent >>= 1, tal = tal * tal % Primtal)
            if ((exponent & 1) == 1)
                svar = svar * tal % Primtal;
        return svar;
    }
}
