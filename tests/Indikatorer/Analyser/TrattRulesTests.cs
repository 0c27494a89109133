using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer.Analyser;

public sealed class TrattRulesTests
{
    /// <summary>
    /// Printed tables of the Poisson distribution with mean 10: F(16) = 0.9730, F(17) = 0.9857, F(4) = 0.0293, F(3) = 0.0103; the limit is
    /// moved back within its step (Spiegelhalter 2005, appendix A.1.1): 17 − (0.9857 − 0.975)/0.0127 and 4 − (0.0293 − 0.025)/0.0190.
    /// </summary>
    [Test]
    public void Limits_of_a_count_follow_the_poisson_table()
    {
        var granser = TrattRules.Antal(10);

        Assert.That(granser.Ovre95, Is.EqualTo(16.16).Within(0.01));
        Assert.That(granser.Nedre95, Is.EqualTo(3.77).Within(0.01));
    }

    /// <summary>Printed tables of the binomial distribution, n = 20 and p = 0.5: F(13) = 0.9423, F(14) = 0.9793, F(5) = 0.0207, F(6) = 0.0577.</summary>
    [Test]
    public void Limits_of_a_share_follow_the_binomial_table()
    {
        var granser = TrattRules.Andel(0.5, 20);

        Assert.That(granser.Ovre95 * 20, Is.EqualTo(13.88).Within(0.01));
        Assert.That(granser.Nedre95 * 20, Is.EqualTo(5.12).Within(0.01));
    }

    [Test]
    public void Small_areas_have_wide_limits()
    {
        var (liten, stor) = (TrattRules.Andel(0.3, 50), TrattRules.Andel(0.3, 2000));

        Assert.That(liten.Ovre998 - liten.Nedre998, Is.GreaterThan(5 * (stor.Ovre998 - stor.Nedre998)));
        Assert.That(liten.Nedre998, Is.LessThan(liten.Nedre95).And.GreaterThanOrEqualTo(0));
    }

    /// <summary>Scores 2 and −2 everywhere have mean square 4; one of a hundred at 50 is drawn in and hardly counts.</summary>
    [Test]
    public void Overdispersion_is_the_winsorised_mean_square()
    {
        var jamnt = Enumerable.Range(0, 100).Select(i => i % 2 == 0 ? 2.0 : -2.0).ToList();

        Assert.That(TrattRules.Overspridning(jamnt), Is.EqualTo(4).Within(1e-9));
        jamnt[0] = 50;
        Assert.That(TrattRules.Overspridning(jamnt), Is.EqualTo(4).Within(1e-9));
    }

    /// <summary>
    /// By hand from the definition of Klein, Wright and Wieczorek (2020): A lies below the others, B and C overlap, D overlaps only C.
    /// </summary>
    [Test]
    public void Areas_that_overlap_share_their_places()
    {
        var platser = RangRules.Platser([(1, 2), (3, 5), (4, 7), (6, 8)]);

        Assert.That(
            platser.Select(rang => $"{rang.Fran}–{rang.Till}"),
            Is.EqualTo(new[] { "1–1", "2–3", "2–4", "3–4" })
        );
    }

    /// <summary>Šidák for one interval is the ordinary 1.96; for ten the level of each is 0.95^(1/10) = 0.99488.</summary>
    [TestCase(1, 1.960)]
    [TestCase(10, 2.800)]
    public void Many_areas_need_wider_intervals(int antal, double z) =>
        Assert.That(RangRules.Z(antal), Is.EqualTo(z).Within(0.001));
}
