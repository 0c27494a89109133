using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>What a registered value is worth: its uncertainty, and whether it may be shown (IN1, IN3 of the catalogue's rules).</summary>
internal static class MatvardeRules
{
    /// <summary>Fewer answers than this are shown, but marked as uncertain, unless the catalogue says another number.</summary>
    public const int SakertAntal = 100;

    /// <summary>So many events behind a ratio are too few to show, unless the catalogue allows even fewer (IN3).</summary>
    private const int MinstaHandelser = 5;

    /// <summary>Status and uncertainty as they are stored. A hidden value keeps them in the truth, but not in what is published.</summary>
    public sealed record Bedomning(Vardestatus Status, decimal? Standardfel, Intervall? Ki95);

    public static Bedomning Bedom(Matning matning, int minstaAntal, Vardeunderlag underlag)
    {
        var status = Status(matning, minstaAntal, underlag);
        if (underlag.Varde is not { } varde || !ArMojligt(matning, varde))
            return new(status, underlag.Standardfel, null);
        var (standardfel, ki95) = matning switch
        {
            Matning.Andel => Andel(underlag, varde),
            Matning.Antal => Antal(underlag, varde),
            Matning.Kvot => Kvot(underlag, varde),
            _ => Medelvarde(underlag, varde),
        };
        return new(status, underlag.Standardfel ?? standardfel, ki95);
    }

    /// <summary>False for what cannot be: a share outside 0–100 percent, a negative number of events, a negative ratio.</summary>
    public static bool ArMojligt(Matning matning, decimal varde) =>
        matning switch
        {
            Matning.Andel => varde is >= 0 and <= 100,
            Matning.Antal or Matning.Kvot => varde >= 0,
            _ => true,
        };

    private static (decimal?, Intervall?) Andel(Vardeunderlag underlag, decimal varde)
    {
        if (underlag.N is not > 0)
            return (null, null);
        var (n, deff) = (underlag.N.Value, (double)underlag.Designeffekt);
        return (WilsonRules.Standardfel(varde, n, deff), WilsonRules.Intervall(varde, n, deff));
    }

    /// <summary>Only whole events are Poisson: hours or weighted sums are not.</summary>
    private static (decimal?, Intervall?) Antal(Vardeunderlag underlag, decimal varde)
    {
        if (varde != decimal.Truncate(varde) || !underlag.Enhet.StartsWith("antal", StringComparison.Ordinal))
            return (null, null);
        var (nedre, ovre) = PoissonRules.Granser((double)varde);
        return (Tal(Math.Sqrt((double)varde)), new(Tal(nedre), Tal(ovre), PoissonRules.Metod((double)varde)));
    }

    /// <summary>The limits of the count, scaled as the value itself is.</summary>
    private static (decimal?, Intervall?) Kvot(Vardeunderlag underlag, decimal varde)
    {
        if (underlag.Taljare is not { } taljare || Skala(underlag, varde, taljare) is not { } skala)
            return (null, null);
        var (nedre, ovre) = PoissonRules.Granser((double)taljare);
        var metod = PoissonRules.Metod((double)taljare);
        return (Tal(Math.Sqrt((double)taljare) * skala), new(Tal(nedre * skala), Tal(ovre * skala), metod));
    }

    private static (decimal?, Intervall?) Medelvarde(Vardeunderlag underlag, decimal varde)
    {
        if (underlag.Standardfel is not { } standardfel || underlag.N is not > 1)
            return (null, null);
        var (nedre, ovre) = MedelvardeRules.Granser((double)varde, (double)standardfel, underlag.N.Value);
        return (standardfel, new(Tal(nedre), Tal(ovre), MedelvardeRules.Metod));
    }

    private static double? Skala(Vardeunderlag underlag, decimal varde, decimal taljare)
    {
        if (taljare > 0)
            return (double)(varde / taljare);
        return underlag.Namnare > 0 && ImportRules.Bas(underlag.Enhet) is { } bas
            ? (double)(bas / underlag.Namnare.Value)
            : null;
    }

    private static Vardestatus Status(Matning matning, int minstaAntal, Vardeunderlag underlag)
    {
        var (varde, n, levererad) = (underlag.Varde, underlag.N, underlag.Levererad);
        if (levererad is Vardestatus.Undertryckt or Vardestatus.ForFaSvar or Vardestatus.ForFaInvanare)
            return levererad.Value;
        if (varde is null || levererad is Vardestatus.Saknas)
            return Vardestatus.Saknas;
        if (underlag.Konfidentialitet != Konfidentialitet.Fri)
            return Vardestatus.Undertryckt;
        // A count of nothing reveals nobody. Counts 1–4 are shown unless the catalogue asks for more than that.
        if (matning == Matning.Antal && ArFa(varde, minstaAntal))
            return Vardestatus.Undertryckt;
        if (matning == Matning.Kvot && ArFa(underlag.Taljare, Math.Min(minstaAntal, MinstaHandelser)))
            return Vardestatus.Undertryckt;
        if (matning != Matning.Antal && n < minstaAntal)
            return matning == Matning.Kvot ? Vardestatus.ForFaInvanare : Vardestatus.ForFaSvar;
        if (levererad is Vardestatus.Uppskattad)
            return Vardestatus.Uppskattad;
        return levererad is Vardestatus.Osaker || (matning != Matning.Antal && n < underlag.SakertAntal)
            ? Vardestatus.Osaker
            : Vardestatus.Ok;
    }

    private static bool ArFa(decimal? antal, int minstaAntal) => antal > 0 && antal < minstaAntal;

    private static decimal Tal(double tal) => Math.Round((decimal)tal, 4);
}
