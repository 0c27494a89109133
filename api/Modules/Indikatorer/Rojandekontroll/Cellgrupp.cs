namespace Trygghet.Modules.Indikatorer;

/// <summary>What a figure is about. The same key in two data sets is the same unknown.</summary>
internal readonly record struct Cellnyckel(string Indikator, string Omrade, string Uppdelning, string Period);

/// <summary>
/// One value of one key. All rows with the key and the same figures are the same unknown, in whichever revision and data set they
/// stand: who sees one of them knows them all, for asOf keeps old answers for ever.
/// </summary>
internal sealed class Cellvarde(int nr, Cellnyckel nyckel, decimal? varde, decimal? antal)
{
    /// <summary>Its number in the group, from 1.</summary>
    public int Nr { get; } = nr;
    public Cellnyckel Nyckel { get; } = nyckel;
    public decimal? Varde { get; } = varde;

    /// <summary>The events or answers that decide whether it is shown.</summary>
    public decimal? Antal { get; } = antal;

    /// <summary>Has been shown, in some revision, before this one.</summary>
    public bool Visad { get; private set; }

    /// <summary>Is hidden in some revision of a source that is not public itself.</summary>
    public bool Skyddsvard { get; private set; }

    /// <summary>Rows of this revision that would show it.</summary>
    public List<long> NyaSynliga { get; } = [];

    /// <summary>Hidden from now on, to protect another.</summary>
    public bool Doljs { get; set; }

    public bool ArKand => Visad || (NyaSynliga.Count > 0 && !Doljs);
    public bool FarDoljas => !Visad && NyaSynliga.Count > 0 && !Doljs;

    /// <summary>The same figure is hidden in another data set or revision, and has never been shown.</summary>
    public bool ArDoltPaAnnatHall => Skyddsvard && FarDoljas;

    /// <summary>Must not be computable: hidden, and not known anyway.</summary>
    public bool SkaSkyddas => !ArKand && (Skyddsvard || Doljs);

    public void Slapp() => Skyddsvard = false;

    public void LaggTill(Cellrad rad)
    {
        if (!rad.Synlig)
            Skyddsvard |= !rad.OppenKalla;
        else if (rad.Ny && !rad.OppenKalla)
            NyaSynliga.Add(rad.Id);
        else
            Visad = true;
    }
}

/// <summary>A registered mätvärde as the control reads it.</summary>
internal sealed record Cellrad(
    long Id,
    string Indikator,
    string Omrade,
    string Uppdelning,
    string Period,
    string Datamangd,
    DateTime Registrerad,
    decimal? Varde,
    int? N,
    bool Synlig,
    bool OppenKalla,
    bool Ny
);

/// <summary>What decides whether a value of the indicator is shown: its own number of events, or else its number of answers.</summary>
internal sealed record Cellregel(bool ArAntal, int MinstaAntal);

/// <summary>All that has ever been registered in the periods of one year of one indicator, or of several that are parts of one another: what can
/// be added up together.</summary>
internal sealed class Cellgrupp
{
    private readonly Dictionary<(Cellnyckel, decimal?, int?), Cellvarde> varden = [];
    private readonly Dictionary<Cellnyckel, List<Version>> versioner = [];
    private readonly Cellregel regel;

    private sealed record Version(string Datamangd, DateTime Registrerad, Cellvarde Varde);

    /// <param name="rader">In the order they were registered.</param>
    /// <param name="beslutad">What the new rows show may be shown, although it was hidden before.</param>
    public Cellgrupp(IEnumerable<Cellrad> rader, Cellregel regel, bool beslutad = false)
    {
        this.regel = regel;
        foreach (var rad in rader)
        {
            var nyckel = new Cellnyckel(rad.Indikator, rad.Omrade, SambandRules.Normal(rad.Uppdelning), rad.Period);
            if (!varden.TryGetValue((nyckel, rad.Varde, rad.N), out var varde))
                varden[(nyckel, rad.Varde, rad.N)] = varde = new(
                    varden.Count + 1,
                    nyckel,
                    rad.Varde,
                    regel.ArAntal ? rad.Varde : rad.N
                );
            varde.LaggTill(rad);
            if (!versioner.TryGetValue(nyckel, out var lista))
                versioner[nyckel] = lista = [];
            lista.Add(new(rad.Datamangd, rad.Registrerad, varde));
        }
        if (beslutad)
            foreach (var varde in varden.Values.Where(varde => varde.NyaSynliga.Count > 0))
                varde.Slapp();
    }

    /// <summary>The values together are as few as none of them may be alone.</summary>
    public bool ArForLiten(IReadOnlyList<Cellvarde> nagra) =>
        nagra.Sum(varde => varde.Antal) is { } summa
        && nagra.All(varde => varde.Antal is not null)
        && summa < regel.MinstaAntal;

    public IReadOnlyCollection<Cellvarde> Varden => varden.Values;

    public IReadOnlyCollection<Cellnyckel> Nycklar => versioner.Keys;

    /// <summary>
    /// The different sets of values that the keys have had together: after each registration, as each data set tells it. A key
    /// that had no value yet counts with its first one, since that is what was missing. Null where there never was any.
    /// </summary>
    public IReadOnlyList<Cellvarde?[]> Lagen(IReadOnlyList<Cellnyckel> nycklar)
    {
        var listor = nycklar.Select(nyckel => versioner.GetValueOrDefault(nyckel, [])).ToList();
        if (listor.TrueForAll(lista => lista.TrueForAll(version => version.Varde == lista[0].Varde)))
            return [listor.Select(lista => lista.Count == 0 ? null : lista[0].Varde).ToArray()];

        var alla = listor.SelectMany(lista => lista).ToList();
        var tider = alla.Select(version => version.Registrerad).Distinct().ToList();
        var datamangder = alla.Select(version => version.Datamangd).Distinct(StringComparer.Ordinal).ToList();
        return (
            from tid in tider
            from datamangd in datamangder
            select listor.Select(lista => Gallande(lista, datamangd, tid)).ToArray()
        )
            .DistinctBy(varden => string.Join(',', varden.Select(v => v?.Nr ?? 0)), StringComparer.Ordinal)
            .ToList();
    }

    private static Cellvarde? Gallande(List<Version> lista, string datamangd, DateTime tid)
    {
        var egna = lista.FindAll(version => version.Datamangd == datamangd);
        if (egna.Count == 0)
            egna = lista.FindAll(version => version.Datamangd == lista.FirstOrDefault()?.Datamangd);
        return (egna.FindLast(version => version.Registrerad <= tid) ?? egna.FirstOrDefault())?.Varde;
    }
}
