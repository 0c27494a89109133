using MathNet.Numerics.Distributions;
using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Wilson's score interval for a share. It never leaves 0–100 percent and holds for small n and for 0 and 100 percent.
/// Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference.
/// Journal of the American Statistical Association 22(158), 209–212. https://doi.org/10.1080/01621459.1927.10502953
/// </summary>
internal static class WilsonRules
{
    public const string Metod = "Wilson";

    public static readonly double Z = Normal.InvCDF(0, 1, 0.975);

    /// <summary>
    /// At 95 %, in percent. The answers are worth n / design effect independent ones: weighting and clustering widen the interval.
    /// Kish, L. (1965). Survey Sampling. Wiley, section 8.2. Franco, C., Little, R. J. A., Louis, T. A. &amp; Slud, E. V. (2019).
    /// Comparative study of confidence intervals for proportions in complex sample surveys. J. Surv. Stat. Methodol. 7(3), 334–364.
    /// </summary>
    public static Intervall Intervall(decimal procent, double n, double designeffekt = 1)
    {
        var (nedre, ovre) = Granser((double)procent / 100, n / designeffekt, Z);
        return new(Procent(nedre), Procent(ovre), Metod);
    }

    /// <summary>Standard error in percentage points.</summary>
    public static decimal Standardfel(decimal procent, double n, double designeffekt = 1)
    {
        var p = (double)procent / 100;
        return Procent(Math.Sqrt(p * (1 - p) * designeffekt / n));
    }

    public static (double Nedre, double Ovre) Granser(double p, double n, double z)
    {
        var z2 = z * z;
        var mitt = p + z2 / (2 * n);
        var halv = z * Math.Sqrt(p * (1 - p) / n + z2 / (4 * n * n));
        var bas = 1 + z2 / n;
        return (Math.Clamp((mitt - halv) / bas, 0, 1), Math.Clamp((mitt + halv) / bas, 0, 1));
    }

    private static decimal Procent(double andel) => Math.Round((decimal)Math.Clamp(andel * 100, 0, 100), 2);
}
