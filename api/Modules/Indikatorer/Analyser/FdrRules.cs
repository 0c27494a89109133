namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Of many tests some come out by chance. q is the share of false alarms among those called real if this one is called real.
/// Benjamini, Y. &amp; Hochberg, Y. (1995). Controlling the false discovery rate: a practical and powerful approach to multiple testing.
/// Journal of the Royal Statistical Society B 57(1), 289–300. https://doi.org/10.1111/j.2517-6161.1995.tb02031.x
/// </summary>
internal static class FdrRules
{
    public const double Niva = 0.05;

    /// <summary>q for each p, in the same order.</summary>
    public static double[] Q(IReadOnlyList<double> p)
    {
        var ordning = Enumerable.Range(0, p.Count).OrderByDescending(plats => p[plats]).ToArray();
        var q = new double[p.Count];
        var minst = 1.0;
        for (var i = 0; i < ordning.Length; i++)
        {
            minst = Math.Min(minst, p[ordning[i]] * p.Count / (p.Count - i));
            q[ordning[i]] = minst;
        }
        return q;
    }
}
