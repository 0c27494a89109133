using Trygghet.Modules.Lagesbild.Contract;

namespace Trygghet.Tests.Lagesbild.Lagkrav;

[TestFixture]
public sealed class LagesbildsfristTests
{
    private static readonly Lagesbildsfrist Frist = new(24, 18, 21);

    [TestCase("2026-07-14", Fristlage.Aktuell)]
    [TestCase("2026-07-15", Fristlage.Snart)]
    [TestCase("2026-10-14", Fristlage.Snart)]
    [TestCase("2026-10-15", Fristlage.Bradskande)]
    [TestCase("2027-01-15", Fristlage.Bradskande)]
    [TestCase("2027-01-16", Fristlage.Forsenad)]
    public void State_follows_the_months_since_the_decision(string idag, Fristlage lage) =>
        Assert.That(Frist.Lage(new(2025, 1, 15), DateOnly.Parse(idag, Invariant)), Is.EqualTo(lage));

    [Test]
    public void Decision_on_the_last_of_a_long_month_expires_on_the_last_of_a_short_one() =>
        Assert.That(new Lagesbildsfrist(6, 3, 4).Forfaller(new(2025, 8, 31)), Is.EqualTo(new DateOnly(2026, 2, 28)));

    private static readonly System.Globalization.CultureInfo Invariant = System
        .Globalization
        .CultureInfo
        .InvariantCulture;
}
