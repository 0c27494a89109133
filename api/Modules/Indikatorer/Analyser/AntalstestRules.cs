using MathNet.Numerics.Distributions;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Two Poisson counts with known exposures (days, inhabitants). Given their sum the first is binomial.
/// Przyborowski, J. &amp; Wilenski, H. (1940). Homogeneity of results in testing samples from Poisson series. Biometrika 31(3/4), 313–323.
/// </summary>
internal static class AntalstestRules
{
    public const string Metod = "betingat binomialtest (Przyborowski och Wilenski) med exakt intervall för kvoten";

    public const string VidgadMetod = "kvasi-Poisson: testet vidgat för att perioderna sprider sig mer än slumpen";

    /// <summary>Six events, all on one side, are the fewest that can give p below 0.05 with equal exposures.</summary>
    public const int MinstaSumma = 6;

    /// <summary>From here on the normal approximation with continuity correction: it differs by less than one percent of p.</summary>
    private const double StorSumma = 5_000;

    /// <summary>Two-sided: the probability of every split that is no likelier than the observed one.</summary>
    public static double P(double antal1, double antal2, double exponering1, double exponering2)
    {
        var summa = antal1 + antal2;
        var andel = exponering1 / (exponering1 + exponering2);
        if (summa > StorSumma)
            return AndelstestRules.TvasidigtP(
                Math.Max(0, Math.Abs(antal1 - summa * andel) - 0.5) / Math.Sqrt(summa * andel * (1 - andel))
            );
        var fordelning = new Binomial(andel, (int)summa);
        // Splits that are equally likely must not be told apart by the last bits of the arithmetic.
        var grans = fordelning.ProbabilityLn((int)antal1) + 1e-7;
        var p = 0.0;
        for (var k = 0; k <= (int)summa; k++)
            if (fordelning.ProbabilityLn(k) is var ln && ln <= grans)
                p += Math.Exp(ln);
        return Math.Min(1, p);
    }

    /// <summary>
    /// 95 % limits of rate 1 / rate 2, from the binomial limits of Clopper, C. J. &amp; Pearson, E. S. (1934). The use of confidence or
    /// fiducial limits illustrated in the case of the binomial. Biometrika 26(4), 404–413. Infinity when nothing happened the second time.
    /// </summary>
    public static (double Nedre, double Ovre) Intervall(
        double antal1,
        double antal2,
        double exponering1,
        double exponering2
    )
    {
        var skala = exponering2 / exponering1;
        var nedre = antal1 <= 0 ? 0 : Beta.InvCDF(antal1, antal2 + 1, 0.025);
        var ovre = antal2 <= 0 ? 1 : Beta.InvCDF(antal1 + 1, antal2, 0.975);
        return (nedre / (1 - nedre) * skala, ovre >= 1 ? double.PositiveInfinity : ovre / (1 - ovre) * skala);
    }

    /// <summary>
    /// The smallest increase, as a ratio, that is seen in 8 cases of 10 (two-sided 5 %) when the lower count is what it was: the square
    /// root of a count has variance one quarter. Brown, L. D. &amp; Zhao, L. H. (2002). A test for the Poisson distribution. Sankhyā A 64(3), 611–625.
    /// </summary>
    public static double? MinstaUpptackbara(
        double antal,
        double exponering1,
        double exponering2,
        double overspridning = 1
    )
    {
        if (antal <= 0)
            return null;
        var krav = (WilsonRules.Z + Styrka.Z) * Math.Sqrt(overspridning * (1 + exponering2 / exponering1) / 4);
        var rot = Math.Sqrt(antal) + krav;
        return rot * rot / antal;
    }

    /// <summary>
    /// The same question when the periods spread <paramref name="faktor"/> times what chance gives: the information in the counts is
    /// that much smaller. Normal approximation on the log scale.
    /// </summary>
    public static (double P, double Nedre, double Ovre) Overspridd(
        (double Antal1, double Antal2) antal,
        (double Forsta, double Andra) exponering,
        double faktor
    )
    {
        var summa = antal.Antal1 + antal.Antal2;
        var andel = exponering.Forsta / (exponering.Forsta + exponering.Andra);
        var z = (antal.Antal1 - summa * andel) / Math.Sqrt(faktor * summa * andel * (1 - andel));
        var log = Math.Log(antal.Antal1 / exponering.Forsta / (antal.Antal2 / exponering.Andra));
        var halv = WilsonRules.Z * Math.Sqrt(faktor * (1 / antal.Antal1 + 1 / antal.Antal2));
        return (AndelstestRules.TvasidigtP(z), Math.Exp(log - halv), Math.Exp(log + halv));
    }
}
