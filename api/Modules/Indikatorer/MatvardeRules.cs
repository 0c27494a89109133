using MathNet.Numerics.Distributions;
using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What a registered value is worth: its uncertainty, and whether it may be shown (IN1, IN3 of the catalogue's rules).</summary>
internal static class MatvardeRules
{
    /// <summary>Fewer answers than this are shown, but marked as uncertain.</summary>
    public const int SakertAntal = 100;

    public const string Wilson = "Wilson";

    private static readonly double Z = Normal.InvCDF(0, 1, 0.975);

    /// <summary>Status and uncertainty as they are stored. A hidden value keeps them in the truth, but not in what is published.</summary>
    public sealed record Bedomning(Vardestatus Status, decimal? Standardfel, Intervall? Ki95);

    /// <param name="levererad">The source's own status; it can hide a value or call it estimated, never reveal one.</param>
    public static Bedomning Bedom(
        Matning matning,
        int minstaAntal,
        decimal? varde,
        int? n,
        Vardestatus? levererad = null
    )
    {
        var status = Status(matning, minstaAntal, varde, n, levererad);
        if (varde is null || matning != Matning.Andel || n is not > 0 || !ArMojligt(matning, varde.Value))
            return new(status, null, null);
        return new(status, Standardfel(varde.Value, n.Value), WilsonIntervall(varde.Value, n.Value));
    }

    /// <summary>False for what cannot be: a share outside 0–100 percent, a negative number of events, a negative ratio.</summary>
    public static bool ArMojligt(Matning matning, decimal varde) =>
        matning switch
        {
            Matning.Andel => varde is >= 0 and <= 100,
            Matning.Antal or Matning.Kvot => varde >= 0,
            _ => true,
        };

    /// <summary>
    /// Wilson's score interval at 95 % for a share in percent. It never leaves 0–100 and holds for small n and for 0 and 100 percent.
    /// Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference.
    /// Journal of the American Statistical Association 22(158), 209–212. https://doi.org/10.1080/01621459.1927.10502953
    /// Assumes a simple random sample: weighting and clustering make the true interval wider.
    /// </summary>
    public static Intervall WilsonIntervall(decimal procent, int n)
    {
        var p = (double)procent / 100;
        var z2 = Z * Z;
        var mitt = p + z2 / (2 * n);
        var halv = Z * Math.Sqrt(p * (1 - p) / n + z2 / (4.0 * n * n));
        var bas = 1 + z2 / n;
        return new(Procent((mitt - halv) / bas), Procent((mitt + halv) / bas), Wilson);
    }

    private static Vardestatus Status(Matning matning, int minstaAntal, decimal? varde, int? n, Vardestatus? levererad)
    {
        if (levererad is Vardestatus.Undertryckt or Vardestatus.ForFaSvar or Vardestatus.ForFaInvanare)
            return levererad.Value;
        if (varde is null || levererad is Vardestatus.Saknas)
            return Vardestatus.Saknas;
        // A count of nothing reveals nobody. Counts 1–4 are shown unless the catalogue asks for more than that.
        if (matning == Matning.Antal && varde > 0 && varde < minstaAntal)
            return Vardestatus.Undertryckt;
        if (matning != Matning.Antal && n < minstaAntal)
            return matning == Matning.Kvot ? Vardestatus.ForFaInvanare : Vardestatus.ForFaSvar;
        if (levererad is Vardestatus.Uppskattad)
            return Vardestatus.Uppskattad;
        return levererad is Vardestatus.Osaker || (matning != Matning.Antal && n < SakertAntal)
            ? Vardestatus.Osaker
            : Vardestatus.Ok;
    }

    private static decimal Standardfel(decimal procent, int n)
    {
        var p = (double)procent / 100;
        return Procent(Math.Sqrt(p * (1 - p) / n));
    }

    private static decimal Procent(double andel) => Math.Round((decimal)Math.Clamp(andel * 100, 0, 100), 2);
}
