using MathNet.Numerics.Distributions;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// The t interval of a mean from its standard error.
/// Student (1908). The probable error of a mean. Biometrika 6(1), 1–25. https://doi.org/10.1093/biomet/6.1.1
/// </summary>
internal static class MedelvardeRules
{
    public const string Metod = "t";

    /// <summary>At 95 %. A standard error that the source computed already holds its weights and design.</summary>
    public static (double Nedre, double Ovre) Granser(double medel, double standardfel, int n)
    {
        var halv = StudentT.InvCDF(0, 1, n - 1, 0.975) * standardfel;
        return (medel - halv, medel + halv);
    }
}
