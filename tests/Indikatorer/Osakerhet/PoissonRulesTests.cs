using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer;

public sealed class PoissonRulesTests
{
    /// <summary>
    /// Pearson, E. S. &amp; Hartley, H. O. (1966). Biometrika Tables for Statisticians, volume I, third edition, table 40 (after Garwood 1936).
    /// </summary>
    [TestCase(0, 0, 3.689)]
    [TestCase(1, 0.0253, 5.572)]
    [TestCase(2, 0.242, 7.225)]
    [TestCase(3, 0.619, 8.767)]
    [TestCase(5, 1.623, 11.668)]
    [TestCase(10, 4.795, 18.390)]
    [TestCase(20, 12.217, 30.888)]
    [TestCase(50, 37.111, 65.919)]
    public void Exact_limits_agree_with_the_published_table(int antal, double nedre, double ovre)
    {
        var granser = PoissonRules.Granser(antal);

        Assert.That(granser.Nedre, Is.EqualTo(nedre).Within(0.001));
        Assert.That(granser.Ovre, Is.EqualTo(ovre).Within(0.001));
    }

    /// <summary>
    /// Public Health England (2018). Technical Guide: Confidence Intervals, appendix 1: from 10 events on Byar's 95 % limits are within
    /// 0.2 % of the exact ones.
    /// </summary>
    [Test]
    public void Byar_is_within_two_per_mille_of_exact([Values(10, 25, 100, 388, 1000)] int antal)
    {
        var exakt = PoissonRules.ExaktaGranser(antal, 0.05);
        var byar = PoissonRules.ByarsGranser(antal, WilsonRules.Z);

        Assert.That(byar.Nedre, Is.EqualTo(exakt.Nedre).Within(0.2).Percent);
        Assert.That(byar.Ovre, Is.EqualTo(exakt.Ovre).Within(0.2).Percent);
    }

    /// <summary>100·(1 − 1/900 − 1.959964/30)³ and 101·(1 − 1/909 + 1.959964/(3·√101))³ by another program; exact 81.364 and 121.627.</summary>
    [Test]
    public void Byar_follows_its_published_formula()
    {
        var byar = PoissonRules.ByarsGranser(100, WilsonRules.Z);

        Assert.That(byar.Nedre, Is.EqualTo(81.362105).Within(1e-5));
        Assert.That(byar.Ovre, Is.EqualTo(121.627938).Within(1e-5));
    }

    [TestCase(0, "Exakt Poisson")]
    [TestCase(388, "Exakt Poisson")]
    [TestCase(389, "Byar")]
    public void Large_counts_have_the_approximation_and_say_so(int antal, string metod) =>
        Assert.That(PoissonRules.Metod(antal), Is.EqualTo(metod));
}
