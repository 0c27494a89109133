using System.Globalization;
using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Modules.Indikatorer;

/// <summary>A term of a sum that is zero: a figure, or the running total up to a point (a day, an age) that nobody publishes.</summary>
internal readonly record struct Led(Cellnyckel? Nyckel, int Punkt, int Tecken)
{
    public static Led Figur(Cellnyckel nyckel, int tecken) => new(nyckel, 0, tecken);

    public static Led Summa(int punkt, int tecken) => new(null, punkt, tecken);
}

/// <summary>Sums that belong together: they share their running totals.</summary>
internal sealed record Samband(IReadOnlyList<IReadOnlyList<Led>> Summor)
{
    public IReadOnlyList<Cellnyckel> Nycklar { get; } =
        Summor.SelectMany(summa => summa).Select(led => led.Nyckel).OfType<Cellnyckel>().Distinct().ToList();
}

/// <summary>
/// Every additive relation between the figures of one year: areas, breakdowns, periods, and indicators that are parts of others. Counts add up as they
/// are; shares and ratios through their numerators and denominators, with the same pattern, so that one system stands for both.
/// </summary>
internal static class SambandRules
{
    private const string Hela = "alla";

    /// <summary>An indicator that is the sum of others.</summary>
    internal sealed record Indikatorsumma(string Hel, IReadOnlyList<string> Delar);

    private sealed record Del(string Bas, string Dimension, string Kod);

    /// <summary>The same breakdown written in another order is the same breakdown.</summary>
    public static string Normal(string uppdelning) =>
        uppdelning.Contains(';', StringComparison.Ordinal)
            ? string.Join(';', uppdelning.Split(';').Order(StringComparer.Ordinal))
            : uppdelning;

    public static IReadOnlyList<Samband> Alla(
        IReadOnlyCollection<Cellnyckel> nycklar,
        IReadOnlyList<Omradessamband> omraden,
        IReadOnlyList<Indikatorsumma> indikatorer
    )
    {
        var finns = nycklar.ToHashSet();
        return nycklar
            .GroupBy(n => n.Indikator, StringComparer.Ordinal)
            .Select(grupp => grupp.ToList())
            .SelectMany(egna => Omraden(egna, omraden).Concat(Perioder(egna)).Concat(Uppdelningar(egna)))
            .Concat(Indikatorer(nycklar, indikatorer))
            .Where(samband => samband.Nycklar.Count > 1 && samband.Nycklar.Any(finns.Contains))
            .ToList();
    }

    private static IEnumerable<Samband> Indikatorer(
        IReadOnlyCollection<Cellnyckel> nycklar,
        IReadOnlyList<Indikatorsumma> indikatorer
    ) =>
        from summa in indikatorer
        from plats in nycklar.Select(n => n with { Indikator = summa.Hel }).Distinct()
        select new Samband([
            [Led.Figur(plats, 1), .. summa.Delar.Select(del => Led.Figur(plats with { Indikator = del }, -1))],
        ]);

    private static IEnumerable<Samband> Omraden(
        IReadOnlyCollection<Cellnyckel> nycklar,
        IReadOnlyList<Omradessamband> omraden
    ) =>
        from plan in nycklar.Select(n => n with { Omrade = "" }).Distinct()
        let dagar = PeriodRules.Tolka(plan.Period)
        where dagar is not null
        from samband in omraden
        where samband.Fran <= dagar.Till && samband.Till >= dagar.Fran
        select new Samband([
            [
                .. samband.Helheter.Select(kod => Led.Figur(plan with { Omrade = kod }, 1)),
                .. samband.Delar.Select(kod => Led.Figur(plan with { Omrade = kod }, -1)),
            ],
        ]);

    /// <summary>A period is the running total at its end less the one at its start: covers every way to add and subtract periods.</summary>
    private static IEnumerable<Samband> Perioder(IReadOnlyCollection<Cellnyckel> nycklar)
    {
        var perioder = nycklar.Select(n => n.Period).Distinct(StringComparer.Ordinal);
        var dagar = perioder.Select(kod => (kod, PeriodRules.Tolka(kod))).Where(p => p.Item2 is not null).ToList();
        return nycklar
            .Select(n => n with { Period = "" })
            .Distinct()
            .Select(serie => new Samband([
                .. dagar.Select(p =>
                    Spann(serie with { Period = p.kod }, p.Item2!.Fran.DayNumber, p.Item2.Till.DayNumber + 1)
                ),
            ]));
    }

    private static IEnumerable<Samband> Uppdelningar(IReadOnlyCollection<Cellnyckel> nycklar)
    {
        var uppdelningar = nycklar.Select(n => n.Uppdelning).Distinct(StringComparer.Ordinal);
        var delar = uppdelningar.SelectMany(Delar).ToList();
        var platser = nycklar.Select(n => n with { Uppdelning = "" }).Distinct().ToList();
        foreach (var grupp in delar.GroupBy(del => (del.Bas, del.Dimension)))
        {
            var koder = delar
                .Where(del => del.Dimension == grupp.Key.Dimension)
                .Select(del => del.Kod)
                .ToHashSet(StringComparer.Ordinal);
            if (grupp.Key.Dimension == "kon")
                koder.UnionWith(["kvinna", "man"]);
            var spann = koder.Order(StringComparer.Ordinal).Select(kod => (kod, Aldersspann(kod))).ToList();
            foreach (var plats in platser)
            {
                Cellnyckel Nyckel(string kod) =>
                    plats with
                    {
                        Uppdelning = Satt(grupp.Key.Bas, grupp.Key.Dimension, kod),
                    };
                var bas = plats with { Uppdelning = grupp.Key.Bas };
                yield return spann.TrueForAll(s => s.Item2 is not null)
                    ? Alder(bas, spann.Select(s => (Nyckel(s.kod), s.Item2!.Value)).ToList())
                    : new Samband([
                        [Led.Figur(bas, 1), .. koder.Select(kod => Led.Figur(Nyckel(kod), -1))],
                    ]);
            }
        }
    }

    /// <summary>Age groups may overlap (16–24, 16–34): all are spans between ages, and the whole is the widest span.</summary>
    private static Samband Alder(Cellnyckel bas, List<(Cellnyckel Nyckel, (int Fran, int Till) Span)> grupper) =>
        new([
            Spann(bas, grupper.Min(g => g.Span.Fran), grupper.Max(g => g.Span.Till)),
            .. grupper.Select(g => Spann(g.Nyckel, g.Span.Fran, g.Span.Till)),
        ]);

    private static Led[] Spann(Cellnyckel nyckel, int fran, int till) =>
        [Led.Figur(nyckel, 1), Led.Summa(till, -1), Led.Summa(fran, 1)];

    /// <summary>"16-24" → 16 up to 25; "65-" → 65 and up; null for what is not a span.</summary>
    private static (int Fran, int Till)? Aldersspann(string kod)
    {
        var delar = kod.Split('-');
        if (delar.Length != 2 || !Ar(delar[0], out var fran))
            return null;
        if (delar[1].Length == 0)
            return (fran, int.MaxValue);
        return Ar(delar[1], out var till) && till >= fran ? (fran, till + 1) : null;
    }

    private static bool Ar(string text, out int ar) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ar);

    /// <summary>The breakdown without one of its dimensions, for each of them.</summary>
    private static IEnumerable<Del> Delar(string uppdelning)
    {
        if (uppdelning == Hela)
            yield break;
        var led = uppdelning.Split(';');
        foreach (var ett in led)
        {
            var ovriga = led.Where(annat => annat != ett).Order(StringComparer.Ordinal).ToList();
            var (dimension, kod) = (ett.Split('=')[0], ett.Split('=')[1]);
            yield return new(ovriga.Count == 0 ? Hela : string.Join(';', ovriga), dimension, kod);
        }
    }

    private static string Satt(string bas, string dimension, string kod) =>
        string.Join(
            ';',
            (bas == Hela ? [] : bas.Split(';')).Append($"{dimension}={kod}").Order(StringComparer.Ordinal)
        );
}
