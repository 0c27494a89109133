using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A control chart of a series: it restarts at every break, and each part has limits of its own.</summary>
internal sealed class Styrdiagram(
    Serie serie,
    IReadOnlyList<Punkt> punkter,
    Diagramtyp? begardTyp,
    Baslinje.Row? baslinje
)
{
    /// <summary>Limits from fewer points than this move too much to mean anything; the points are shown without signals.</summary>
    public const int MinstaPunkter = 8;

    /// <param name="Mall">Null when the part has too few shown values.</param>
    internal sealed record Del(
        IReadOnlyList<Punkt> Punkter,
        StyrdiagramRules.Mall? Mall,
        bool FrusenBaslinje,
        string? Brottsorsak
    );

    internal sealed record Lage(Punkt Punkt, StyrdiagramRules.Granser? Granser, IReadOnlyList<Signalregel> Signaler);

    public Diagramtyp Grundtyp { get; } = begardTyp is { } typ ? Enkel(typ) : Valj(serie.Definition.Matning, punkter);

    public IReadOnlyList<Del> Delar()
    {
        var delar = new List<Del>();
        string? orsak = null;
        var del = new List<Punkt>();
        foreach (var punkt in punkter)
        {
            if (del.Count > 0 && serie.Brottsorsak(del[^1], punkt) is { } brott)
            {
                delar.Add(Rakna(del, orsak));
                (del, orsak) = ([], brott);
            }
            del.Add(punkt);
        }
        if (del.Count > 0)
            delar.Add(Rakna(del, orsak));
        return delar;
    }

    public IReadOnlyList<Lage> Lagen(Del del)
    {
        var visade = del.Punkter.Where(punkt => Matt(punkt) is not null).ToList();
        var granser = visade.ConvertAll(punkt =>
            del.Mall is null ? (StyrdiagramRules.Granser?)null : StyrdiagramRules.For(del.Mall, Matt(punkt)!.Value.Bas)
        );
        var varden = visade.ConvertAll(punkt => Matt(punkt)!.Value.Varde);
        var z = varden.Select((varde, i) => Z(varde, del.Mall, granser[i])).ToList();
        var signaler = del.Mall is null ? null : SignalRules.Signaler(z, varden);
        var plats = visade.Select((punkt, i) => (punkt, i)).ToDictionary(par => par.punkt, par => par.i);
        return del
            .Punkter.Select(punkt =>
                plats.TryGetValue(punkt, out var i)
                    ? new Lage(punkt, granser[i], signaler?[i] ?? [])
                    : new Lage(punkt, null, [])
            )
            .ToList();
    }

    /// <summary>Between what is counted and what is shown: a share in percent, a rate in its unit.</summary>
    public double Skala =>
        Grundtyp switch
        {
            Diagramtyp.P => 100,
            Diagramtyp.U => punkter
                .Where(p => p.Taljare > 0 && p.Varde is not null)
                .Select(KvotSkala)
                .FirstOrDefault(1),
            _ => 1,
        };

    private static double KvotSkala(Punkt punkt) =>
        (double)(punkt.Varde!.Value * punkt.Namnare!.Value / punkt.Taljare!.Value);

    private Del Rakna(List<Punkt> del, string? orsak)
    {
        var frusna = baslinje is null
            ? []
            : del.Where(punkt => punkt.PeriodFran >= baslinje.Fran && punkt.PeriodTill <= baslinje.Till).ToList();
        var frusen = frusna.Count(punkt => Matt(punkt) is not null) >= MinstaPunkter;
        var matt = (frusen ? frusna : del).Select(Matt).OfType<StyrdiagramRules.Matt>().ToList();
        if (matt.Count < MinstaPunkter)
            return new(del, null, false, orsak);
        var mall = StyrdiagramRules.Rakna(begardTyp ?? Grundtyp, matt);
        var typ = begardTyp ?? StyrdiagramRules.Overspridd(Grundtyp, mall.SigmaZ);
        return new(del, mall with { Typ = typ }, frusen, orsak);
    }

    private StyrdiagramRules.Matt? Matt(Punkt punkt) =>
        (Grundtyp, punkt) switch
        {
            (Diagramtyp.P, { Varde: { } varde, EffektivtN: { } n }) => new((double)varde / 100 * n, n),
            (Diagramtyp.U, { Varde: not null, Taljare: { } taljare, Namnare: { } namnare }) => new(
                (double)taljare,
                (double)namnare
            ),
            (Diagramtyp.P or Diagramtyp.U, _) or (_, { Varde: null }) => null,
            _ => new((double)punkt.Varde!.Value, 1),
        };

    private static double Z(double varde, StyrdiagramRules.Mall? mall, StyrdiagramRules.Granser? granser) =>
        mall is null || granser is not { Sigma: > 0 } g ? 0 : (varde - mall.Mittlinje) / g.Sigma;

    private static Diagramtyp Valj(Matning matning, IReadOnlyList<Punkt> punkter)
    {
        var visade = punkter.Where(punkt => punkt.Varde is not null).ToList();
        return matning switch
        {
            Matning.Andel when visade.Count > 0 && visade.All(punkt => punkt.N > 0) => Diagramtyp.P,
            Matning.Kvot when visade.Count > 0 && visade.All(p => p.Taljare is not null && p.Namnare is not null) =>
                Diagramtyp.U,
            Matning.Antal => Diagramtyp.C,
            _ => Diagramtyp.XmR,
        };
    }

    public static Diagramtyp Enkel(Diagramtyp typ) =>
        typ switch
        {
            Diagramtyp.PPrim => Diagramtyp.P,
            Diagramtyp.UPrim => Diagramtyp.U,
            Diagramtyp.CPrim => Diagramtyp.C,
            _ => typ,
        };
}
