namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// A bound of FROM, TO and RANGE. For periods it is a point in time, so that FROM(2019) holds also when the table begins later; for
/// others it is the place of the code in the table's order.
/// </summary>
internal static class PxGrans
{
    public static IEnumerable<string> FranOchMed(PxVariabel variabel, string uttryck, string kod)
    {
        if (!variabel.ArTid)
            return variabel.Koder.Skip(Plats(variabel, kod));
        var grans = Dagar(variabel, uttryck, kod).Fran;
        return variabel.Koder.Where(period => PeriodRules.Tolka(period)!.Fran >= grans);
    }

    public static IEnumerable<string> TillOchMed(PxVariabel variabel, string uttryck, string kod)
    {
        if (!variabel.ArTid)
            return variabel.Koder.Take(Plats(variabel, kod) + 1);
        var grans = Dagar(variabel, uttryck, kod).Till;
        return variabel.Koder.Where(period => PeriodRules.Tolka(period)!.Till <= grans);
    }

    /// <summary>True when <paramref name="a"/> comes after <paramref name="b"/>.</summary>
    public static bool Omvand(PxVariabel variabel, string uttryck, string a, string b) =>
        variabel.ArTid
            ? Dagar(variabel, uttryck, a).Fran > Dagar(variabel, uttryck, b).Fran
            : Plats(variabel, a) > Plats(variabel, b);

    private static int Plats(PxVariabel variabel, string kod)
    {
        var egen = variabel.Krav(kod);
        return variabel.Koder.TakeWhile(annan => annan != egen).Count();
    }

    private static PeriodRules.Dagar Dagar(PxVariabel variabel, string uttryck, string kod) =>
        PeriodRules.Tolka(kod.ToUpperInvariant())
        ?? throw PxProblem.OgiltigtUttryck(variabel.Kod, uttryck, $"perioden som {PeriodRules.Form}");
}
