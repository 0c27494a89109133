using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer.Analyser;

/// <summary>The tests against what others have published or what another program gives.</summary>
public sealed class TestRulesTests
{
    /// <summary>
    /// Newcombe, R. G. (1998). Interval estimation for the difference between independent proportions: comparison of eleven methods.
    /// Statistics in Medicine 17, 873–890, table II, method 10.
    /// </summary>
    [TestCase(56, 70, 48, 80, 0.0524, 0.3339)]
    [TestCase(9, 10, 3, 10, 0.1705, 0.8090)]
    [TestCase(6, 7, 2, 7, 0.0582, 0.8062)]
    [TestCase(5, 56, 0, 29, -0.0381, 0.1926)]
    [TestCase(0, 10, 0, 20, -0.1611, 0.2775)]
    [TestCase(0, 10, 0, 10, -0.2775, 0.2775)]
    [TestCase(10, 10, 0, 20, 0.6791, 1.0000)]
    [TestCase(10, 10, 0, 10, 0.6075, 1.0000)]
    public void Difference_of_shares_has_the_published_limits(int x1, int n1, int x2, int n2, double nedre, double ovre)
    {
        var ki = AndelstestRules.Intervall(x1 / (double)n1, n1, x2 / (double)n2, n2);

        Assert.That(ki.Nedre, Is.EqualTo(nedre).Within(0.00005));
        Assert.That(ki.Ovre, Is.EqualTo(ovre).Within(0.00005));
    }

    /// <summary>
    /// Agresti, A. (2007). An Introduction to Categorical Data Analysis, second edition, table 2.3: 189 of 11 034 on placebo and 104 of
    /// 11 037 on aspirin had a heart attack, X² = 25.0.
    /// </summary>
    [Test]
    public void Score_test_is_the_published_chi_square()
    {
        var p = AndelstestRules.P(189 / 11034.0, 11034, 104 / 11037.0, 11037);

        Assert.That(p, Is.EqualTo(AndelstestRules.TvasidigtP(Math.Sqrt(25.0))).Within(2).Percent);
    }

    /// <summary>15 of 50 against 25 of 50 is chi-square 100·500²/(50·50·40·60) = 25/6, and tables give p = 0.0412.</summary>
    [Test]
    public void Score_test_agrees_with_the_four_field_table() =>
        Assert.That(AndelstestRules.P(0.3, 50, 0.5, 50), Is.EqualTo(0.0412).Within(0.0001));

    [Test]
    public void Same_share_is_no_difference([Values(0, 0.5, 1)] double p) =>
        Assert.That(AndelstestRules.P(p, 100, p, 300), Is.EqualTo(1));

    /// <summary>R 4: power.prop.test(p1 = 0.5, p2 = 0.6, power = 0.8) gives n = 387.3385 in each group.</summary>
    [Test]
    public void Smallest_difference_that_can_be_seen_agrees_with_the_sample_size_formula() =>
        Assert.That(AndelstestRules.MinstaUpptackbara(0.5, 387.3385, 387.3385), Is.EqualTo(0.1).Within(0.0001));

    /// <summary>
    /// R 4, example of poisson.test: c(11, 6+8+7), c(800, 1083+1050+878) gives p = 0.07967 and 95 % limits 0.8584 and 4.2773;
    /// the same by exact fractions.
    /// </summary>
    [Test]
    public void Two_counts_give_the_p_and_the_ratio_of_another_program()
    {
        var ki = AntalstestRules.Intervall(11, 21, 800, 3011);

        Assert.That(AntalstestRules.P(11, 21, 800, 3011), Is.EqualTo(0.07967).Within(0.00001));
        Assert.That(ki.Nedre, Is.EqualTo(0.8584264).Within(1e-5));
        Assert.That(ki.Ovre, Is.EqualTo(4.2772659).Within(1e-5));
    }

    /// <summary>All of six on one side has probability 2·(1/2)^6 = 0.03125; of five 0.0625.</summary>
    [TestCase(6, 0.03125)]
    [TestCase(5, 0.0625)]
    public void Six_events_are_the_fewest_that_can_say_something(int antal, double p) =>
        Assert.That(AntalstestRules.P(antal, 0, 1, 1), Is.EqualTo(p).Within(1e-9));

    [Test]
    public void Large_counts_agree_with_the_exact_test()
    {
        var exakt = AntalstestRules.P(2_452, 2_540, 365, 365);
        var approximativt = AntalstestRules.P(2_457, 2_545, 365, 365);

        Assert.That(approximativt, Is.EqualTo(exakt).Within(1).Percent);
    }

    /// <summary>Spread four times what chance gives, 400 and 520 events are worth 100 and 130: chi-square 30²/230 = 3.913, p = 0.0479.</summary>
    [Test]
    public void Overdispersion_takes_away_information()
    {
        var vidgat = AntalstestRules.Overspridd((400, 520), (1, 1), 4);

        Assert.That(vidgat.P, Is.EqualTo(0.0479).Within(0.0001));
        Assert.That(vidgat.P, Is.GreaterThan(100 * AntalstestRules.P(400, 520, 1, 1)));
        // exp(ln(400/520) ± 1.96·√(4·(1/400 + 1/520))): 0.5927 and 0.9983, by a pocket calculator.
        Assert.That(vidgat.Nedre, Is.EqualTo(0.5927).Within(0.0001));
        Assert.That(vidgat.Ovre, Is.EqualTo(0.9983).Within(0.0001));
    }

    [Test]
    public void Ratio_to_nothing_has_no_upper_limit() =>
        Assert.That(AntalstestRules.Intervall(8, 0, 1, 1).Ovre, Is.EqualTo(double.PositiveInfinity));

    /// <summary>
    /// Student (1908), the sleep data, as R 4 prints t.test(extra ~ group): t = −1.8608, df = 17.776, p = 0.07939,
    /// 95 % limits −3.3654832 and 0.2054832.
    /// </summary>
    [Test]
    public void Means_give_the_published_welch_test()
    {
        var ett = new MedelvardestestRules.Medelvarde(0.75, 1.789010 / Math.Sqrt(10), 10);
        var tva = new MedelvardestestRules.Medelvarde(2.33, 2.002249 / Math.Sqrt(10), 10);

        var utfall = MedelvardestestRules.Testa(ett, tva);

        Assert.That(utfall.P, Is.EqualTo(0.07939).Within(0.00001));
        Assert.That(utfall.Frihetsgrader, Is.EqualTo(17.776).Within(0.001));
        Assert.That(utfall.Nedre, Is.EqualTo(-3.3654832).Within(1e-5));
        Assert.That(utfall.Ovre, Is.EqualTo(0.2054832).Within(1e-5));
    }

    /// <summary>
    /// Benjamini and Hochberg (1995), section 3.2: of these fifteen p-values four are called real at 0.05, where Bonferroni takes three.
    /// </summary>
    [Test]
    public void False_discovery_rate_calls_the_published_four_real()
    {
        double[] p =
        [
            0.0001,
            0.0004,
            0.0019,
            0.0095,
            0.0201,
            0.0278,
            0.0298,
            0.0344,
            0.0459,
            0.3240,
            0.4262,
            0.5719,
            0.6528,
            0.7590,
            1,
        ];

        var q = FdrRules.Q(p.Reverse().ToList()).Reverse().ToList();

        Assert.That(q.Count(varde => varde < 0.05), Is.EqualTo(4));
        Assert.That(q[0], Is.EqualTo(0.0015).Within(1e-12));
        Assert.That(q[3], Is.EqualTo(0.035625).Within(1e-12));
        Assert.That(q, Is.Ordered);
    }

    [Test]
    public void No_test_gives_no_q() => Assert.That(FdrRules.Q([]), Is.Empty);
}
