using System.Runtime.InteropServices;
using MathNet.Numerics.Distributions;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Two independent means with unequal variances.
/// Welch, B. L. (1947). The generalization of "Student's" problem when several different population variances are involved.
/// Biometrika 34(1/2), 28–35. Degrees of freedom: Satterthwaite, F. E. (1946). Biometrics Bulletin 2(6), 110–114.
/// </summary>
internal static class MedelvardestestRules
{
    public const string Metod = "Welchs t-test";

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Medelvarde(double Varde, double Standardfel, int N);

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Utfall(double P, double Nedre, double Ovre, double Frihetsgrader);

    public static Utfall Testa(Medelvarde ett, Medelvarde tva)
    {
        var (v1, v2) = (ett.Standardfel * ett.Standardfel, tva.Standardfel * tva.Standardfel);
        var (skillnad, fel) = (ett.Varde - tva.Varde, Math.Sqrt(v1 + v2));
        if (fel <= 0)
            return new(skillnad == 0 ? 1 : 0, skillnad, skillnad, 0);
        var grader = (v1 + v2) * (v1 + v2) / (v1 * v1 / (ett.N - 1) + v2 * v2 / (tva.N - 1));
        var halv = StudentT.InvCDF(0, 1, grader, 0.975) * fel;
        var p = 2 * StudentT.CDF(0, 1, grader, -Math.Abs(skillnad / fel));
        return new(p, skillnad - halv, skillnad + halv, grader);
    }

    /// <summary>The difference that is seen in 8 cases of 10, in the unit of the value (normal approximation).</summary>
    public static double MinstaUpptackbara(Medelvarde ett, Medelvarde tva) =>
        (WilsonRules.Z + Styrka.Z) * Math.Sqrt(ett.Standardfel * ett.Standardfel + tva.Standardfel * tva.Standardfel);
}
