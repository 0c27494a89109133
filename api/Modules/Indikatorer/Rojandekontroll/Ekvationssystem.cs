namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// The sum of some hidden values, which follows from known ones. Of a single value it is the value itself; of several it is a figure
/// that has been published after all, and must be as large as any other.
/// </summary>
internal sealed record Lacka(IReadOnlyList<Cellvarde> Dolda, IReadOnlyList<Cellvarde> Ur)
{
    public bool ArEttVarde => Dolda.Count == 1;
}

/// <summary>
/// What an attacker can write down: every sum, at every revision, over known and unknown values. A hidden value can be computed
/// exactly when its unit vector lies in the row space of the unknown columns. Decided with exact arithmetic, see <see cref="Eliminering"/>.
/// </summary>
internal sealed class Ekvationssystem
{
    private readonly Cellgrupp grupp;
    private readonly Dictionary<Cellvarde, int> kolumner = [];
    private readonly Dictionary<Cellnyckel, int> olevererade = [];
    private readonly List<Cellvarde?> innehall = [];
    private readonly List<(int Kolumn, int Tecken)[]> rader = [];
    private readonly List<List<int>> raderMed = [];

    /// <param name="baraSanna">
    /// Only sums that are right as the figures stand. A total that was not delivered again with its parts makes sums that are wrong;
    /// what follows from them is wrong too, but hides which of the others to break.
    /// </param>
    public Ekvationssystem(Cellgrupp grupp, IEnumerable<Samband> samband, bool baraSanna = false)
    {
        this.grupp = grupp;
        foreach (var ett in samband)
        {
            var lagen = grupp.Lagen(ett.Nycklar);
            foreach (var varden in lagen.Where(varden => !baraSanna || SummaRules.Stammer(ett, varden)))
                LaggTill(ett, varden, utanOlevererade: baraSanna && lagen.Count > 1);
        }
    }

    /// <summary>
    /// Hidden values that can be computed from what is shown, and sums of them that are too small, among those that hang together
    /// with <paramref name="kring"/>. Nothing that is hidden or shown elsewhere changes what follows about them.
    /// </summary>
    public IReadOnlyList<Lacka> Lackor(IEnumerable<Cellvarde> kring)
    {
        var berorda = Berorda(kring);
        if (berorda.Count == 0)
            return [];
        var eliminering = new Eliminering(berorda.Select(rad => rader[rad]), ArOkand);
        eliminering.Eliminera(kolumn => innehall[kolumn] is not { SkaSkyddas: true });
        return eliminering
            .Reducera()
            .Select(rest => (rest.Lika, Lacka: new Lacka(Varden(rest.Okanda), Varden(rest.Kanda))))
            .Where(rest => rest.Lacka.ArEttVarde || (rest.Lika && grupp.ArForLiten(rest.Lacka.Dolda)))
            .Select(rest => rest.Lacka)
            .OrderBy(lacka => lacka.Dolda[0].Nr)
            .ToList();
    }

    private List<Cellvarde> Varden(IEnumerable<int> koder) =>
        koder.Select(kolumn => innehall[kolumn]!).OrderBy(varde => varde.Nr).ToList();

    /// <summary>In how many sums the value would be the only unknown, and so need yet another value to be hidden.</summary>
    public int SummorUtanOkand(Cellvarde varde) =>
        raderMed[kolumner[varde]].Count(rad => !Array.Exists(rader[rad], term => ArOkand(term.Kolumn)));

    private bool ArOkand(int kolumn) => innehall[kolumn] is not { ArKand: true };

    /// <param name="utanOlevererade">What was never told may have changed too, between one revision and the next.</param>
    private void LaggTill(Samband samband, Cellvarde?[] varden, bool utanOlevererade)
    {
        var kolumn = samband
            .Nycklar.Zip(varden)
            .ToDictionary(
                par => par.First,
                par => par.Second is { } varde ? Kolumn(kolumner, varde, varde) : Kolumn(olevererade, par.First, null)
            );
        var punkter = new Dictionary<int, int>();
        bool Levererad(Led led) => led.Nyckel is not { } nyckel || innehall[kolumn[nyckel]] is not null;
        foreach (var summa in samband.Summor.Where(summa => !utanOlevererade || summa.All(Levererad)))
            LaggTill([
                .. summa.Select(led =>
                    (led.Nyckel is { } n ? kolumn[n] : Kolumn(punkter, led.Punkt, null), led.Tecken)
                ),
            ]);
    }

    private void LaggTill((int Kolumn, int Tecken)[] rad)
    {
        foreach (var (kolumn, _) in rad)
            raderMed[kolumn].Add(rader.Count);
        rader.Add(rad);
    }

    private int Kolumn<T>(Dictionary<T, int> plats, T nyckel, Cellvarde? varde)
        where T : notnull
    {
        if (plats.TryGetValue(nyckel, out var kolumn))
            return kolumn;
        plats[nyckel] = kolumn = innehall.Count;
        innehall.Add(varde);
        raderMed.Add([]);
        return kolumn;
    }

    /// <summary>The sums that hang together through unknowns.</summary>
    private HashSet<int> Berorda(IEnumerable<Cellvarde> kring)
    {
        var berorda = new HashSet<int>();
        var ko = new Stack<int>(kring.Where(kolumner.ContainsKey).Select(varde => kolumner[varde]));
        var sedda = ko.ToHashSet();
        while (ko.TryPop(out var kolumn))
            foreach (var rad in raderMed[kolumn].Where(berorda.Add))
            foreach (var (granne, _) in rader[rad])
                if (ArOkand(granne) && sedda.Add(granne))
                    ko.Push(granne);
        return berorda;
    }
}
