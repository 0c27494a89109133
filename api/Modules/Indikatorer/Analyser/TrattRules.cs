using System.Runtime.InteropServices;
using MathNet.Numerics.Distributions;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// How far from the target chance alone may take an area of a given size.
/// Spiegelhalter, D. J. (2005). Funnel plots for comparing institutional performance. Statistics in Medicine 24(8), 1185–1202.
/// https://doi.org/10.1002/sim.1970. Exact limits with interpolation: appendix A.1.1; overdispersion: section 3.
/// </summary>
internal static class TrattRules
{
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Granser(double Nedre95, double Ovre95, double Nedre998, double Ovre998);

    /// <summary>Limits of a share of n answers (divided by the design effect), between 0 and 1.</summary>
    public static Granser Andel(double mal, double n)
    {
        var hela = Math.Max(1, (int)Math.Round(n));
        var fordelning = new Binomial(mal, hela);
        double Grans(double p) => Math.Clamp(Kvantil(p, fordelning.CumulativeDistribution, hela * mal) / hela, 0, 1);
        return new(Grans(0.025), Grans(0.975), Grans(0.001), Grans(0.999));
    }

    /// <summary>Limits of a count when <paramref name="forvantat"/> events are expected.</summary>
    public static Granser Antal(double forvantat)
    {
        if (forvantat <= 0)
            return new(0, 0, 0, 0);
        var fordelning = new Poisson(forvantat);
        double Grans(double p) => Kvantil(p, fordelning.CumulativeDistribution, forvantat);
        return new(Grans(0.025), Grans(0.975), Grans(0.001), Grans(0.999));
    }

    /// <summary>
    /// How many times the variance between the areas is what chance gives, of naive z scores with a tenth drawn in at each end.
    /// </summary>
    public static double Overspridning(IReadOnlyList<double> z)
    {
        if (z.Count < 2)
            return 1;
        var ordnade = z.Order().ToList();
        var (lag, hog) = (Percentil(ordnade, 0.1), Percentil(ordnade, 0.9));
        return z.Average(varde => Math.Pow(Math.Clamp(varde, lag, hog), 2));
    }

    /// <summary>Overdispersed when phi is above what chance gives for so many areas: I·phi is about chi-square.</summary>
    public static bool ArOverspridd(double phi, int antal) => phi > 1 + 2 * Math.Sqrt(2.0 / antal);

    /// <summary>The smallest r whose cumulative probability passes p, moved back by the part of its step that is too much.</summary>
    private static double Kvantil(double p, Func<double, double> kumulativ, double mitt)
    {
        var r = (int)Math.Max(0, Math.Floor(mitt));
        while (r > 0 && kumulativ(r - 1) > p)
            r--;
        while (kumulativ(r) <= p)
            r++;
        var (har, fore) = (kumulativ(r), r == 0 ? 0 : kumulativ(r - 1));
        return r - (har - p) / (har - fore);
    }

    private static double Percentil(List<double> ordnade, double andel)
    {
        var plats = andel * (ordnade.Count - 1);
        var nedre = (int)plats;
        var ovre = Math.Min(nedre + 1, ordnade.Count - 1);
        return ordnade[nedre] + (plats - nedre) * (ordnade[ovre] - ordnade[nedre]);
    }
}
