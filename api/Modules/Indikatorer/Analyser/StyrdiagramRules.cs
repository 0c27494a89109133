using System.Runtime.InteropServices;

namespace Trygghet.Modules.Indikatorer;

/// <summary>Slag av styrdiagram.</summary>
internal enum Diagramtyp
{
    /// <summary>Shares with known n.</summary>
    P,

    /// <summary>Shares, limits widened by the spread between periods (Laney).</summary>
    PPrim,

    /// <summary>Rates with a known count and denominator.</summary>
    U,

    /// <summary>Rates, limits widened by the spread between periods (Laney).</summary>
    UPrim,

    /// <summary>Counts over equal periods.</summary>
    C,

    /// <summary>Counts, limits widened by the spread between periods (Laney).</summary>
    CPrim,

    /// <summary>Single values and their moving range.</summary>
    XmR,
}

/// <summary>
/// Centre line and limits. Montgomery, D. C. (2013). Introduction to Statistical Quality Control, seventh edition, chapters 6 and 7.
/// Laney, D. B. (2002). Improved control charts for attributes. Quality Engineering 14(4), 531–537. https://doi.org/10.1081/QEN-120003555
/// </summary>
internal static class StyrdiagramRules
{
    /// <summary>3 / d2 for two neighbours: 3 / 1.128. NHS England, Making data count, uses the same 2.66.</summary>
    public const double XmR = 2.66;

    /// <summary>Mean moving range to standard deviation, d2 for n = 2 (Montgomery, appendix VI).</summary>
    public const double D2 = 1.128;

    /// <param name="Tal">The count that the value rests on; for XmR the value itself.</param>
    /// <param name="Bas">Answers divided by the design effect, or the denominator; 1 for a count or a single value.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Matt(double Tal, double Bas)
    {
        public double Varde => Tal / Bas;
    }

    /// <param name="SigmaZ">Spread between the periods beyond what chance alone gives: 1 is none.</param>
    internal sealed record Mall(Diagramtyp Typ, double Mittlinje, double Medelspannvidd, double SigmaZ);

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Granser(double Sigma, double Nedre, double Ovre);

    /// <summary>What the limits rest on, from the points of the baseline. A typ without Prim keeps its plain limits.</summary>
    public static Mall Rakna(Diagramtyp typ, IReadOnlyList<Matt> matt)
    {
        var mitt = matt.Sum(m => m.Tal) / matt.Sum(m => m.Bas);
        var spann = Medelspannvidd(matt.Select(m => m.Varde).ToList());
        if (typ == Diagramtyp.XmR)
            return new(typ, mitt, spann, 1);
        var z = matt.Select(m => (m.Varde - mitt) / Slump(typ, mitt, m.Bas)).ToList();
        var sigmaZ = z.Count > 1 && z.All(double.IsFinite) ? Medelspannvidd(z) / D2 : 1;
        return new(typ, mitt, spann, sigmaZ);
    }

    /// <summary>The same chart with Laney's limits when the periods spread more than chance alone explains.</summary>
    public static Diagramtyp Overspridd(Diagramtyp typ, double sigmaZ) =>
        typ switch
        {
            Diagramtyp.P when sigmaZ > 1 => Diagramtyp.PPrim,
            Diagramtyp.U when sigmaZ > 1 => Diagramtyp.UPrim,
            Diagramtyp.C when sigmaZ > 1 => Diagramtyp.CPrim,
            _ => typ,
        };

    public static Granser For(Mall mall, double bas)
    {
        var sigma = mall.Typ switch
        {
            Diagramtyp.XmR => mall.Medelspannvidd * XmR / 3,
            Diagramtyp.PPrim or Diagramtyp.UPrim or Diagramtyp.CPrim => Slump(mall.Typ, mall.Mittlinje, bas)
                * mall.SigmaZ,
            _ => Slump(mall.Typ, mall.Mittlinje, bas),
        };
        var (nedre, ovre) = (mall.Mittlinje - 3 * sigma, mall.Mittlinje + 3 * sigma);
        return mall.Typ switch
        {
            Diagramtyp.XmR => new(sigma, nedre, ovre),
            Diagramtyp.P or Diagramtyp.PPrim => new(sigma, Math.Max(0, nedre), Math.Min(1, ovre)),
            _ => new(sigma, Math.Max(0, nedre), ovre),
        };
    }

    /// <summary>The upper limit of the moving range, D4 = 3.267 (Montgomery, appendix VI).</summary>
    public static double OvreSpannvidd(double medelspannvidd) => 3.267 * medelspannvidd;

    private static double Slump(Diagramtyp typ, double mitt, double bas) =>
        typ is Diagramtyp.P or Diagramtyp.PPrim ? Math.Sqrt(mitt * (1 - mitt) / bas) : Math.Sqrt(mitt / bas);

    private static double Medelspannvidd(List<double> varden) =>
        varden.Count < 2 ? 0 : varden.Zip(varden.Skip(1), (a, b) => Math.Abs(b - a)).Average();
}
