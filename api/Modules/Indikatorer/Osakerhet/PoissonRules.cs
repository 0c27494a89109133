using MathNet.Numerics.Distributions;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Limits of a Poisson mean from one observed count, and so of a rate whose numerator is that count.
/// </summary>
internal static class PoissonRules
{
    public const string Exakt = "Exakt Poisson";
    public const string Byar = "Byar";

    /// <summary>
    /// From here on Byar's approximation, as in the calculators of Public Health England: below it exact limits cost little.
    /// Public Health England (2018). Technical Guide: Confidence Intervals, appendix 1: within 0.2 % of exact from 10 events on.
    /// </summary>
    public const int StortAntal = 389;

    /// <summary>Every file has thousands of small counts: their limits are worked out once, before anybody asks.</summary>
    private static readonly (double Nedre, double Ovre)[] Raknade = Enumerable
        .Range(0, StortAntal)
        .Select(antal => ExaktaGranser(antal, 0.05))
        .ToArray();

    public static string Metod(double antal) => antal < StortAntal ? Exakt : Byar;

    /// <summary>At 95 %, in number of events.</summary>
    public static (double Nedre, double Ovre) Granser(double antal) =>
        antal >= StortAntal ? ByarsGranser(antal, WilsonRules.Z)
        : antal == Math.Floor(antal) ? Raknade[(int)antal]
        : ExaktaGranser(antal, 0.05);

    /// <summary>
    /// Garwood, F. (1936). Fiducial limits for the Poisson distribution. Biometrika 28(3/4), 437–442; by chi-square quantiles as in
    /// Ulm, K. (1990). A simple method to calculate the confidence interval of a standardized mortality ratio.
    /// American Journal of Epidemiology 131(2), 373–375. https://doi.org/10.1093/oxfordjournals.aje.a115507
    /// </summary>
    public static (double Nedre, double Ovre) ExaktaGranser(double antal, double alfa) =>
        (
            antal <= 0 ? 0 : ChiSquared.InvCDF(2 * antal, alfa / 2) / 2,
            ChiSquared.InvCDF(2 * (antal + 1), 1 - alfa / 2) / 2
        );

    /// <summary>
    /// Breslow, N. E. &amp; Day, N. E. (1987). Statistical Methods in Cancer Research, volume II. IARC, Lyon, formula 2.13, page 69.
    /// </summary>
    public static (double Nedre, double Ovre) ByarsGranser(double antal, double z)
    {
        var till = antal + 1;
        var nedre = antal <= 0 ? 0 : antal * Math.Pow(1 - 1 / (9 * antal) - z / (3 * Math.Sqrt(antal)), 3);
        return (nedre, till * Math.Pow(1 - 1 / (9 * till) + z / (3 * Math.Sqrt(till)), 3));
    }
}
