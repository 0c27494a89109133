using System.Globalization;

namespace Trygghet.Tests.Indikatorer.Rojandekontroll;

/// <summary>A random table that adds up: small counts per area, sex and month, and every total that one may think of.</summary>
internal sealed class Slumptabell
{
    private static readonly string[] Kon = ["kon=kvinna", "kon=man"];

    private readonly Random slump;
    private readonly bool andel;
    private readonly string ar;
    private readonly string[] omraden;
    private readonly string[] platser;
    private readonly string[] uppdelningar;
    private readonly string[] perioder;
    private readonly double andelLevererat;
    private readonly Dictionary<(string Omrade, string Kon, int Manad), (int Antal, int Svar)> atomer = [];

    public Slumptabell(Random slump, string ar, bool andel, string[] omraden, string[] lokalpolis)
    {
        (this.slump, this.ar, this.andel, this.omraden) = (slump, ar, andel, omraden);
        foreach (var omrade in omraden)
        foreach (var kon in Kon)
            for (var manad = 1; manad <= 12; manad++)
                atomer[(omrade, kon, manad)] = Atom();
        platser =
        [
            .. slump.Next(5) > 0 ? (string[])["0180"] : [],
            .. omraden,
            .. lokalpolis.Where(_ => slump.Next(2) == 0),
        ];
        uppdelningar = slump.Next(4) == 0 ? ["alla"] : ["alla", .. Kon];
        perioder = [ar, .. andel ? [] : Perioder()];
        andelLevererat = slump.Next(2) == 0 ? 1 : 0.85;
    }

    /// <summary>The table, or the most of it: what is left out comes another time or never.</summary>
    public RojandekontrollFixture.Figur[] Leverans() =>
        (
            from plats in platser
            from uppdelning in uppdelningar
            from period in perioder
            where slump.NextDouble() < andelLevererat
            select Figur(plats, uppdelning, period)
        ).ToArray();

    /// <summary>A correction of a few of the small counts; all the totals move with them.</summary>
    public void Andra()
    {
        for (var i = slump.Next(4); i > 0; i--)
            atomer[atomer.Keys.ElementAt(slump.Next(atomer.Count))] = Atom();
    }

    private (int Antal, int Svar) Atom()
    {
        var svar = andel ? slump.Next(1, 9) : 0;
        return (
            andel ? slump.Next(svar + 1)
            : slump.Next(3) == 0 ? slump.Next(9)
            : slump.Next(2),
            svar
        );
    }

    private RojandekontrollFixture.Figur Figur(string plats, string uppdelning, string period)
    {
        var delar = Delomraden(plats).ToHashSet(StringComparer.Ordinal);
        var manader = Manader(period).ToHashSet();
        var valda = atomer
            .Where(a => delar.Contains(a.Key.Omrade) && manader.Contains(a.Key.Manad))
            .Where(a => uppdelning == "alla" || a.Key.Kon == uppdelning)
            .Select(a => a.Value)
            .ToList();
        var (antal, svar) = (valda.Sum(a => a.Antal), valda.Sum(a => a.Svar));
        return andel
            ? new(plats, uppdelning, period, Math.Round(100m * antal / Math.Max(1, svar), 1), svar)
            : new(plats, uppdelning, period, antal);
    }

    private string[] Delomraden(string plats) =>
        plats switch
        {
            "0180" => omraden,
            "lpo-vallingby" => ["hasselby-vallingby", "bromma"],
            "lpo-jarva" => ["jarva", "rinkeby-kista", "spanga-tensta"],
            _ => [plats],
        };

    private IEnumerable<string> Perioder()
    {
        foreach (var (bokstav, antal) in new[] { ("H", 2), ("T", 3), ("Q", 4), ("", 12) })
            if (slump.Next(bokstav.Length == 0 ? 4 : 3) == 0)
                for (var nr = 1; nr <= antal; nr++)
                    yield return antal == 12 ? $"{ar}-{nr:00}" : $"{ar}-{bokstav}{nr}";
    }

    private static IEnumerable<int> Manader(string period)
    {
        if (period.Length == 4)
            return Enumerable.Range(1, 12);
        var antal = period[5] switch
        {
            'H' => 6,
            'T' => 4,
            'Q' => 3,
            _ => 1,
        };
        var nr = int.Parse(antal == 1 ? period[5..] : period[6..], CultureInfo.InvariantCulture);
        return Enumerable.Range((nr - 1) * antal + 1, antal);
    }
}
