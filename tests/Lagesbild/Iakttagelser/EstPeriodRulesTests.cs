using Trygghet.Modules.Lagesbild;

namespace Trygghet.Tests.Lagesbild.Iakttagelser;

[TestFixture]
public sealed class EstPeriodRulesTests
{
    [TestCase("2026-Q3", "2026-07-01", "2026-09-30")]
    [TestCase("2026-T2", "2026-05-01", "2026-08-31")]
    [TestCase("2024-Q1", "2024-01-01", "2024-03-31")]
    [TestCase("2026-T3", "2026-09-01", "2026-12-31")]
    public void Period_has_its_days(string kod, string fran, string till)
    {
        var period = EstPeriod.Tolka(kod)!;

        Assert.That(
            $"{period.Kod} {period.Fran:yyyy-MM-dd} {period.Till:yyyy-MM-dd}",
            Is.EqualTo($"{kod} {fran} {till}")
        );
    }

    [TestCase("2026-Q5")]
    [TestCase("2026-T4")]
    [TestCase("2026-T0")]
    [TestCase("2026-W12")]
    [TestCase("26-Q1")]
    [TestCase("")]
    public void What_is_not_a_period_is_none(string kod) => Assert.That(EstPeriod.Tolka(kod), Is.Null);

    [TestCase("2026-Q1", -1, "2025-Q4")]
    [TestCase("2026-T3", 1, "2027-T1")]
    [TestCase("2026-T1", -8, "2023-T2")]
    public void Periods_are_stepped_over_the_turn_of_the_year(string kod, int steg, string andra) =>
        Assert.That(EstPeriod.Tolka(kod)!.Plus(steg).Kod, Is.EqualTo(andra));

    [TestCase(EstKadens.Kvartal, 4, 53)]
    [TestCase(EstKadens.Tertial, 3, 53)]
    public void Every_week_of_a_year_belongs_to_one_period(EstKadens kadens, int perioder, int veckor)
    {
        var forsta = EstPeriod.Vid(kadens, new(2026, 1, 1));

        var alla = Enumerable.Range(0, perioder).SelectMany(i => forsta.Plus(i).Veckor()).ToList();

        Assert.That(alla, Has.Count.EqualTo(veckor).And.Unique); // 2026 is a long year
        Assert.That(alla, Is.Ordered.And.All.StartsWith("2026-W"));
    }
}
