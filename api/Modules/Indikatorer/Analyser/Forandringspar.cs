using System.Globalization;
using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Two values that are asked about, and what stands between them. Either can be missing.</summary>
internal sealed record Forandringspar(Serie Serie, Serie Mot, Punkt? Nu, Punkt? Da, IReadOnlyList<Skal> Hinder)
{
    public Definition Definition => Serie.Definition;

    /// <summary>True when the other side is what is left of a whole without this area, or, with <see cref="Hinder"/>, should have been.</summary>
    public bool MotResten { get; init; }

    public bool MellanOmraden => Serie.Omrade != Mot.Omrade;

    public Omradesinfo OmradeFor(Punkt punkt) => ReferenceEquals(punkt, Nu) ? Serie.Omrade : Mot.Omrade;

    /// <summary>One area in two periods. Without periods: the latest, and what comes before it.</summary>
    public static Forandringspar Perioder(Serie serie, string? period, string? jamforPeriod)
    {
        var nu =
            period is not null ? Vid(serie, period)
            : jamforPeriod is null ? Senaste(serie)
            : serie.AvSlag(PeriodslagRules.Slag(jamforPeriod)) is [.., var sista] ? sista
            : null;
        var da =
            jamforPeriod is not null ? Vid(serie, jamforPeriod)
            : nu is null ? null
            : Foregaende(serie, nu);
        return new(serie, serie, nu, da, Lista(serie, nu, serie, da, overlappar: false));
    }

    /// <summary>Two areas in one period.</summary>
    public static Forandringspar Omraden(Serie serie, Serie mot, string? period, bool overlappar)
    {
        var nu = period is null ? serie.Sista : Vid(serie, period);
        var da = nu is null ? null : Vid(mot, nu.Period);
        return new(serie, mot, nu, da, Lista(serie, nu, mot, da, overlappar));
    }

    /// <summary>
    /// An area against the rest of the whole that it lies in. When there is no rest to compute, the whole itself stands beside, untested.
    /// </summary>
    public static Forandringspar Resten(Serie del, Serie hel, string? period, Func<Punkt, bool> doldaSyskon)
    {
        var helheten = hel with { Omrade = RestRules.Omrade(hel.Omrade) };
        var par = Omraden(del, hel, period, overlappar: false) with { Mot = helheten, MotResten = true };
        if (par is not { Nu: { } nu, Da: { } da, Hinder.Count: 0 })
            return par;
        var (rest, hinder) = RestRules.Rest(del.Definition, nu, da, doldaSyskon(nu));
        return hinder is not null
            ? par with
            {
                Hinder = [hinder],
            }
            : par with
            {
                Mot = helheten with { Punkter = Rester(del, hel, doldaSyskon) },
                Da = rest,
            };
    }

    private static List<Punkt> Rester(Serie del, Serie hel, Func<Punkt, bool> doldaSyskon) =>
        del
            .Punkter.Where(punkt =>
                Vid(hel, punkt.Period) is { } helt
                && !JamforbarhetRules.Hinder(del, punkt, hel, helt, overlappar: false).Any()
            )
            .Select(punkt => RestRules.Rest(del.Definition, punkt, Vid(hel, punkt.Period)!, doldaSyskon(punkt)).Kvar)
            .OfType<Punkt>()
            .ToList();

    /// <summary>The period that ends last, is shown, and has one of its own kind before it; otherwise the last there is.</summary>
    private static Punkt? Senaste(Serie serie) =>
        serie
            .Punkter.OrderByDescending(punkt => punkt.PeriodTill)
            .ThenBy(punkt => punkt.PeriodFran)
            .FirstOrDefault(punkt => punkt.Varde is not null && serie.AvSlag(punkt.Slag)[0] != punkt)
        ?? serie.Sista;

    /// <summary>A part of a year is set against the same part of the year before, for the seasons' sake; otherwise the one before it.</summary>
    private static Punkt? Foregaende(Serie serie, Punkt nu) =>
        Vid(serie, $"{int.Parse(nu.Period.AsSpan(0, 4), CultureInfo.InvariantCulture) - 1:0000}{nu.Period[4..]}")
        ?? serie.AvSlag(nu.Slag).LastOrDefault(punkt => punkt.PeriodFran < nu.PeriodFran);

    private static Punkt? Vid(Serie serie, string period) =>
        serie.Punkter.FirstOrDefault(punkt => string.Equals(punkt.Period, period, StringComparison.Ordinal));

    private static List<Skal> Lista(Serie nu, Punkt? a, Serie da, Punkt? b, bool overlappar) =>
        a is null || b is null ? [] : JamforbarhetRules.Hinder(nu, a, da, b, overlappar).ToList();
}
