using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Var ett område ligger i tratten.</summary>
internal enum Trattlage
{
    Inom,
    Over95,
    Over998,
    Under95,
    Under998,
}

/// <summary>Areas of one level in one period, out of one data set, each against what all of them have together.</summary>
internal sealed class Omradesjamforelse(Definition definition, IReadOnlyList<Omradesjamforelse.Rad> rader)
{
    internal sealed record Rad(Omradesinfo Omrade, Punkt Punkt);

    /// <param name="Z">Distance from the target in standard errors; for overdispersion only.</param>
    internal sealed record Lage(
        Rad Rad,
        TrattRules.Granser? Granser,
        Trattlage? Trattlage,
        double? Z,
        RangRules.Rang? Rang
    );

    private readonly List<Rad> medMatt = rader.Where(rad => Matt(definition, rad.Punkt) is not null).ToList();

    private StyrdiagramRules.Matt MattFor(Rad rad) => Matt(definition, rad.Punkt)!.Value;

    /// <summary>True when the areas can be set against a common target at all: shares with n, rates with count and denominator.</summary>
    public bool HarMal => medMatt.Count > 1;

    /// <summary>All areas together, as a proportion or events per denominator.</summary>
    public double Mal => medMatt.Sum(rad => MattFor(rad).Tal) / medMatt.Sum(rad => MattFor(rad).Bas);

    public double Skala =>
        definition.Matning == Matning.Andel
            ? 100
            : medMatt
                .Where(rad => rad.Punkt.Taljare > 0)
                .Select(rad => (double)rad.Punkt.Varde! / MattFor(rad).Varde)
                .FirstOrDefault(1);

    public double Overspridning => TrattRules.Overspridning(medMatt.ConvertAll(Z));

    public int Antal => medMatt.Count;

    public IReadOnlyList<Lage> Lagen()
    {
        var platser = RangRules.Platser(medMatt.ConvertAll(Samtidigt));
        return rader
            .Select(rad =>
            {
                var plats = medMatt.IndexOf(rad);
                if (plats < 0 || !HarMal)
                    return new Lage(rad, null, null, null, null);
                var granser = Granser(MattFor(rad));
                return new Lage(rad, granser, LageFor(MattFor(rad).Varde, granser), Z(rad), platser[plats]);
            })
            .ToList();
    }

    /// <summary>The limits at some sizes between the smallest and the largest area, to draw the funnel with.</summary>
    public IEnumerable<(double Bas, TrattRules.Granser Granser)> Kurva(int steg = 40)
    {
        if (!HarMal)
            yield break;
        var (minst, storst) = (medMatt.Min(rad => MattFor(rad).Bas), medMatt.Max(rad => MattFor(rad).Bas));
        for (var i = 0; i <= steg; i++)
        {
            var bas = minst * Math.Pow(storst / minst, i / (double)steg);
            yield return (bas, Granser(new(0, bas)));
        }
    }

    private TrattRules.Granser Granser(StyrdiagramRules.Matt matt)
    {
        if (definition.Matning == Matning.Andel)
            return TrattRules.Andel(Mal, matt.Bas);
        var antal = TrattRules.Antal(Mal * matt.Bas);
        return new(
            antal.Nedre95 / matt.Bas,
            antal.Ovre95 / matt.Bas,
            antal.Nedre998 / matt.Bas,
            antal.Ovre998 / matt.Bas
        );
    }

    private double Z(Rad rad)
    {
        var matt = MattFor(rad);
        var varians = definition.Matning == Matning.Andel ? Mal * (1 - Mal) / matt.Bas : Mal / matt.Bas;
        return varians <= 0 ? 0 : (matt.Varde - Mal) / Math.Sqrt(varians);
    }

    /// <summary>An interval wide enough that those of all areas hold at once.</summary>
    private (double, double) Samtidigt(Rad rad)
    {
        var (matt, z) = (MattFor(rad), RangRules.Z(medMatt.Count));
        if (definition.Matning == Matning.Andel)
            return WilsonRules.Granser(matt.Varde, matt.Bas, z);
        var (nedre, ovre) = PoissonRules.ByarsGranser(matt.Tal, z);
        return (Math.Max(0, nedre) / matt.Bas, ovre / matt.Bas);
    }

    private static Trattlage LageFor(double varde, TrattRules.Granser granser) =>
        varde > granser.Ovre998 ? Trattlage.Over998
        : varde > granser.Ovre95 ? Trattlage.Over95
        : varde < granser.Nedre998 ? Trattlage.Under998
        : varde < granser.Nedre95 ? Trattlage.Under95
        : Trattlage.Inom;

    private static StyrdiagramRules.Matt? Matt(Definition definition, Punkt punkt) =>
        (definition.Matning, punkt) switch
        {
            (Matning.Andel, { Varde: { } varde, EffektivtN: { } n }) => new((double)varde / 100 * n, n),
            (Matning.Kvot, { Varde: not null, Taljare: { } taljare, Namnare: { } namnare }) => new(
                (double)taljare,
                (double)namnare
            ),
            _ => null,
        };
}
