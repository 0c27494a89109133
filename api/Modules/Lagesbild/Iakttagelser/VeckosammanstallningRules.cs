namespace Trygghet.Modules.Lagesbild;

/// <summary>
/// Is this week unlike the weeks before? The number of observations follows the number of reports, so each report is a unit: a
/// u chart (Montgomery, Introduction to Statistical Quality Control, 7th ed. 2013, section 7.3.2), limits ū ± 3 √(ū/n).
/// </summary>
internal static class VeckosammanstallningRules
{
    /// <summary>Fewer reports than this before say nothing about what is usual.</summary>
    public const int MinstaUnderlag = 10;

    /// <summary>Observations and reports of one week.</summary>
    internal sealed record Vecka(long Antal, long Rapporter);

    /// <param name="Vantat">What as many reports would have given if the week were like the others.</param>
    internal sealed record Granser(decimal Vantat, decimal Nedre, decimal Ovre);

    /// <summary>The limits in observations of a week with so many reports; null when too little is known.</summary>
    public static Granser? Berakna(IReadOnlyCollection<Vecka> fore, long rapporter)
    {
        var (antal, underlag) = (fore.Sum(vecka => vecka.Antal), fore.Sum(vecka => vecka.Rapporter));
        if (underlag < MinstaUnderlag || rapporter == 0 || antal == 0)
            return null; // ū = 0 would have no width: the very first observation of a kind would always stand out
        var u = antal / (double)underlag;
        var halv = 3 * Math.Sqrt(u / rapporter);
        return new(Tal(u * rapporter), Tal(Math.Max(0, u - halv) * rapporter), Tal((u + halv) * rapporter));
    }

    /// <summary>So many per report; null when no report came.</summary>
    public static decimal? PerRapport(decimal? antal, long rapporter) =>
        rapporter == 0 || antal is null ? null : Math.Round(antal.Value / rapporter, 2);

    private static decimal Tal(double tal) => Math.Round((decimal)tal, 2);
}
