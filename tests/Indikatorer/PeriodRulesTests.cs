using System.Globalization;
using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer;

public sealed class PeriodRulesTests
{
    [TestCase("2026", "2026-01-01", "2026-12-31")]
    [TestCase("2026-T1", "2026-01-01", "2026-04-30")]
    [TestCase("2026-T2", "2026-05-01", "2026-08-31")]
    [TestCase("2026-T3", "2026-09-01", "2026-12-31")]
    [TestCase("2026-H1", "2026-01-01", "2026-06-30")]
    [TestCase("2026-H2", "2026-07-01", "2026-12-31")]
    [TestCase("2026-Q3", "2026-07-01", "2026-09-30")]
    [TestCase("2024-02", "2024-02-01", "2024-02-29")]
    [TestCase("2026-08", "2026-08-01", "2026-08-31")]
    [TestCase("2026-W01", "2025-12-29", "2026-01-04")]
    [TestCase("2026-W47", "2026-11-16", "2026-11-22")]
    [TestCase("2026-W53", "2026-12-28", "2027-01-03")]
    public void Code_gives_first_and_last_day(string kod, string fran, string till)
    {
        var dagar = PeriodRules.Tolka(kod);

        Assert.That($"{dagar?.Fran:O} {dagar?.Till:O}", Is.EqualTo($"{fran} {till}"));
    }

    [Test]
    public void Anything_else_is_no_period(
        [Values(
            "",
            "26",
            "0000",
            "2026-",
            "2026-T0",
            "2026-T4",
            "2026-H3",
            "2026-Q5",
            "2026-13",
            "2026-00",
            "2026-W00",
            "2025-W53",
            "2026-t2",
            "2026-W7",
            "2026-8",
            "2026-08-01",
            "20 6",
            "+026",
            " 2026"
        )]
            string kod
    ) => Assert.That(PeriodRules.Tolka(kod), Is.Null);

    [TestCase("vecka", "2026-11-23", "2026-W47")]
    [TestCase("vecka", "2027-01-04", "2026-W53")]
    [TestCase("månad", "2026-11-23", "2026-10")]
    [TestCase("månad", "2026-01-01", "2025-12")]
    [TestCase("kvartal", "2026-11-23", "2026-Q3")]
    [TestCase("tertial", "2026-11-23", "2026-T2")]
    [TestCase("tertial", "2026-04-30", "2025-T3")]
    [TestCase("halvår", "2026-11-23", "2026-H1")]
    [TestCase("årlig", "2026-11-23", "2025")]
    [TestCase("vart tredje år", "2026-11-23", "2025")]
    public void Last_whole_period_is_over(string periodicitet, string idag, string kod) =>
        Assert.That(
            PeriodRules.SenasteHela(periodicitet, DateOnly.Parse(idag, CultureInfo.InvariantCulture)),
            Is.EqualTo(kod)
        );

    [Test]
    public void Time_goes_forward_and_the_longest_comes_first() =>
        Assert.That(
            new[] { "2026-W01", "2026-01", "2026", "2026-T1", "2025-T3", "2026-Q1" }.Order(PeriodRules.Tidsordning),
            Is.EqualTo(new[] { "2025-T3", "2026-W01", "2026", "2026-T1", "2026-Q1", "2026-01" })
        );
}
