using MathNet.Numerics.Distributions;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Two independent shares. n is the number of answers divided by the design effect, so it need not be whole.</summary>
internal static class AndelstestRules
{
    public const string Metod = "Newcombes hybridintervall och poängtest för två andelar";

    /// <summary>
    /// 95 % limits of p1 − p2 from the two Wilson intervals.
    /// Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions: comparison of eleven methods.
    /// Statistics in Medicine 17(8), 873–890, method 10. https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I
    /// </summary>
    public static (double Nedre, double Ovre) Intervall(double p1, double n1, double p2, double n2)
    {
        var (l1, u1) = WilsonRules.Granser(p1, n1, WilsonRules.Z);
        var (l2, u2) = WilsonRules.Granser(p2, n2, WilsonRules.Z);
        var skillnad = p1 - p2;
        return (
            skillnad - Math.Sqrt((p1 - l1) * (p1 - l1) + (u2 - p2) * (u2 - p2)),
            skillnad + Math.Sqrt((u1 - p1) * (u1 - p1) + (p2 - l2) * (p2 - l2))
        );
    }

    /// <summary>
    /// Two-sided score test with pooled variance, which is Pearson's chi-square without continuity correction.
    /// Pearson, K. (1900). On the criterion … Philosophical Magazine 50(302), 157–175.
    /// </summary>
    public static double P(double p1, double n1, double p2, double n2)
    {
        var gemensam = (n1 * p1 + n2 * p2) / (n1 + n2);
        var varians = gemensam * (1 - gemensam) * (1 / n1 + 1 / n2);
        return varians <= 0 ? 1 : TvasidigtP((p1 - p2) / Math.Sqrt(varians));
    }

    /// <summary>
    /// The smallest difference from <paramref name="p"/> that the test sees in 8 cases of 10 (two-sided 5 %), or null when none is.
    /// Fleiss, J. L., Levin, B. &amp; Paik, M. C. (2003). Statistical Methods for Rates and Proportions, third edition, formula 4.14,
    /// solved for the difference; with unequal n the harmonic mean stands for both.
    /// </summary>
    public static double? MinstaUpptackbara(double p, double n1, double n2)
    {
        var n = 2 / (1 / n1 + 1 / n2);
        var rum = Math.Max(p, 1 - p);
        var riktning = p <= 0.5 ? 1 : -1;
        return Halvering.Minsta(0, rum, d => Behov(p, p + riktning * d) <= n);
    }

    public static double TvasidigtP(double z) => 2 * Normal.CDF(0, 1, -Math.Abs(z));

    private static double Behov(double p1, double p2)
    {
        var mitt = (p1 + p2) / 2;
        var rot =
            WilsonRules.Z * Math.Sqrt(2 * mitt * (1 - mitt)) + Styrka.Z * Math.Sqrt(p1 * (1 - p1) + p2 * (1 - p2));
        return rot * rot / ((p1 - p2) * (p1 - p2));
    }
}

/// <summary>A test that sees a difference in 8 cases of 10.</summary>
internal static class Styrka
{
    public const double Andel = 0.8;

    public static readonly double Z = Normal.InvCDF(0, 1, Andel);
}

internal static class Halvering
{
    /// <summary>The smallest value for which a condition holds that stays true once it is; null when it never is.</summary>
    public static double? Minsta(double fran, double till, Func<double, bool> haller)
    {
        if (!haller(till))
            return null;
        for (var varv = 0; varv < 60; varv++)
        {
            var mitt = (fran + till) / 2;
            if (haller(mitt))
                till = mitt;
            else
                fran = mitt;
        }
        return till;
    }
}
