using Trygghet.Modules.Lagesbild;

namespace Trygghet.Tests.Lagesbild.Iakttagelser;

[TestFixture]
public sealed class VeckoRulesTests
{
    // ISO 8601: the week with the year's first Thursday is week 1; 2020 and 2026 have 53.
    [TestCase("2026-01-01T12:00:00Z", "2026-W01")]
    [TestCase("2021-01-03T12:00:00Z", "2020-W53")]
    [TestCase("2024-12-30T12:00:00Z", "2025-W01")]
    [TestCase("2026-11-22T22:30:00Z", "2026-W47", Description = "still Sunday evening in Stockholm")]
    [TestCase("2026-11-22T23:30:00Z", "2026-W48", Description = "Monday already in Stockholm")]
    public void Week_is_that_of_stockholm(string tid, string vecka) =>
        Assert.That(
            VeckoRules.Vecka(DateTimeOffset.Parse(tid, System.Globalization.CultureInfo.InvariantCulture)),
            Is.EqualTo(vecka)
        );

    [Test]
    public void Weeks_before_end_with_the_nearest() =>
        Assert.That(VeckoRules.Fore(new(2026, 1, 5), 3), Is.EqualTo(new[] { "2025-W51", "2025-W52", "2026-W01" }));

    /// <summary>
    /// Montgomery (2013), example 7.5 has subgroups of equal size: ū = 1.93, n = 5, limits 3.79 and 0.07 per unit, five units.
    /// </summary>
    [Test]
    public void Limits_are_those_of_the_textbook()
    {
        var veckor = Enumerable.Repeat(new VeckosammanstallningRules.Vecka(193, 100), 1).ToList();

        var granser = VeckosammanstallningRules.Berakna(veckor, 5)!;

        Assert.That(granser.Ovre / 5, Is.EqualTo(3.79m).Within(0.01m));
        Assert.That(granser.Nedre / 5, Is.EqualTo(0.07m).Within(0.01m));
    }

    [Test]
    public void Kind_that_was_never_seen_before_has_no_limits_to_be_outside_of() =>
        Assert.That(VeckosammanstallningRules.Berakna([new(0, 100)], 5), Is.Null);

    [TestCase(9, 5)]
    [TestCase(100, 0)]
    public void Too_little_gives_no_limits(int underlag, int rapporter) =>
        Assert.That(VeckosammanstallningRules.Berakna([new(3, underlag)], rapporter), Is.Null);
}
