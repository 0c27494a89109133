using System.Globalization;

namespace Trygghet.Modules.Lagesbild;

/// <summary>Hur ofta ett område gör sin EST-analys.</summary>
public enum EstKadens
{
    Tertial,
    Kvartal,
}

/// <summary>A quarter or a tertial: 2026-Q3, 2026-T2. A week belongs to the period of its Thursday, as it belongs to its year in ISO 8601.</summary>
internal sealed record EstPeriod(EstKadens Kadens, int Ar, int Nummer)
{
    private int PerAr => Kadens == EstKadens.Kvartal ? 4 : 3;
    private int Manader => 12 / PerAr;

    public string Kod => $"{Ar:0000}-{(Kadens == EstKadens.Kvartal ? 'Q' : 'T')}{Nummer}";
    public DateOnly Fran => new(Ar, (Nummer - 1) * Manader + 1, 1);
    public DateOnly Till => Fran.AddMonths(Manader).AddDays(-1);

    /// <summary>So many periods later, or earlier.</summary>
    public EstPeriod Plus(int antal)
    {
        var plats = Ar * PerAr + Nummer - 1 + antal;
        return this with { Ar = plats / PerAr, Nummer = plats % PerAr + 1 };
    }

    public IEnumerable<string> Veckor()
    {
        var torsdag = Fran.AddDays(((int)DayOfWeek.Thursday - (int)Fran.DayOfWeek + 7) % 7);
        for (; torsdag <= Till; torsdag = torsdag.AddDays(7))
            yield return VeckoRules.Vecka(torsdag);
    }

    public static EstPeriod Vid(EstKadens kadens, DateOnly dag)
    {
        var manader = kadens == EstKadens.Kvartal ? 3 : 4;
        return new(kadens, dag.Year, (dag.Month - 1) / manader + 1);
    }

    /// <summary>Null when the text is not a period.</summary>
    public static EstPeriod? Tolka(string kod)
    {
        if (
            kod.Length != 7
            || kod[4] != '-'
            || !int.TryParse(kod.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var ar)
            || ar is < 2000 or > 2200
        )
            return null;
        return (kod[5], kod[6]) switch
        {
            ('Q', >= '1' and <= '4') => new(EstKadens.Kvartal, ar, kod[6] - '0'),
            ('T', >= '1' and <= '3') => new(EstKadens.Tertial, ar, kod[6] - '0'),
            _ => null,
        };
    }
}
