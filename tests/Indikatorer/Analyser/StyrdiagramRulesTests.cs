using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer.Analyser;

/// <summary>Control charts against the worked examples of Montgomery, D. C. (2013). Introduction to Statistical Quality Control, 7th edition.</summary>
public sealed class StyrdiagramRulesTests
{
    /// <summary>Table 7.1: defective cans of orange juice concentrate in 30 samples of 50.</summary>
    private static readonly double[] Burkar =
    [
        12,
        15,
        8,
        10,
        4,
        7,
        16,
        9,
        14,
        10,
        5,
        6,
        17,
        12,
        22,
        8,
        10,
        5,
        13,
        11,
        20,
        18,
        24,
        15,
        9,
        12,
        7,
        13,
        9,
        6,
    ];

    /// <summary>Table 7.7: nonconformities on 26 samples of 100 printed circuit boards.</summary>
    private static readonly double[] Kretskort =
    [
        21,
        24,
        16,
        12,
        15,
        5,
        28,
        20,
        31,
        25,
        20,
        24,
        16,
        19,
        10,
        17,
        13,
        22,
        18,
        39,
        30,
        24,
        16,
        19,
        17,
        15,
    ];

    /// <summary>Table 7.10: shipping errors in 20 weeks of 50 shipments.</summary>
    private static readonly double[] Leveranser = [2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4];

    /// <summary>Table 6.6: viscosity of aircraft primer paint in 15 batches.</summary>
    private static readonly double[] Farg =
    [
        33.75,
        33.05,
        34.00,
        33.81,
        33.46,
        34.02,
        33.68,
        33.27,
        33.49,
        33.20,
        33.62,
        33.00,
        33.54,
        33.12,
        33.84,
    ];

    [Test]
    public void P_chart_has_the_published_limits_and_the_published_points_outside()
    {
        var mall = StyrdiagramRules.Rakna(Diagramtyp.P, Matt(Burkar, 50));
        var granser = StyrdiagramRules.For(mall, 50);

        Assert.That(mall.Mittlinje, Is.EqualTo(0.2313).Within(0.0001));
        Assert.That(granser.Ovre, Is.EqualTo(0.4102).Within(0.0001));
        Assert.That(granser.Nedre, Is.EqualTo(0.0524).Within(0.0001));
        Assert.That(Utanfor(Burkar, 50, granser), Is.EqualTo(new[] { 15, 23 }));
    }

    [Test]
    public void C_chart_has_the_published_limits_and_the_published_points_outside()
    {
        var mall = StyrdiagramRules.Rakna(Diagramtyp.C, Matt(Kretskort, 1));
        var granser = StyrdiagramRules.For(mall, 1);

        Assert.That(mall.Mittlinje, Is.EqualTo(19.85).Within(0.01));
        Assert.That(granser.Ovre, Is.EqualTo(33.22).Within(0.01));
        Assert.That(granser.Nedre, Is.EqualTo(6.48).Within(0.01));
        Assert.That(Utanfor(Kretskort, 1, granser), Is.EqualTo(new[] { 6, 20 }));
    }

    [Test]
    public void U_chart_has_the_published_limits()
    {
        var granser = StyrdiagramRules.For(StyrdiagramRules.Rakna(Diagramtyp.U, Matt(Leveranser, 50)), 50);

        Assert.That(granser.Ovre, Is.EqualTo(0.1894).Within(0.0001));
        Assert.That(granser.Nedre, Is.Zero);
    }

    [Test]
    public void Xmr_chart_has_the_published_limits()
    {
        var mall = StyrdiagramRules.Rakna(Diagramtyp.XmR, Matt(Farg, 1));
        var granser = StyrdiagramRules.For(mall, 1);

        Assert.That(mall.Mittlinje, Is.EqualTo(33.52).Within(0.005));
        Assert.That(mall.Medelspannvidd, Is.EqualTo(0.48).Within(0.005));
        Assert.That(granser.Ovre, Is.EqualTo(34.80).Within(0.01));
        Assert.That(granser.Nedre, Is.EqualTo(32.24).Within(0.01));
        Assert.That(StyrdiagramRules.OvreSpannvidd(mall.Medelspannvidd), Is.EqualTo(1.57).Within(0.01));
    }

    /// <summary>Laney's formulas for the juice cans, worked out by another program: sigma z 1.6609, limits 0.5285 and none below.</summary>
    [Test]
    public void Laney_widens_the_limits_by_the_spread_between_samples()
    {
        var mall = StyrdiagramRules.Rakna(Diagramtyp.PPrim, Matt(Burkar, 50));
        var granser = StyrdiagramRules.For(mall, 50);

        Assert.That(mall.SigmaZ, Is.EqualTo(1.6609).Within(0.0001));
        Assert.That(granser.Ovre, Is.EqualTo(0.5285).Within(0.0001));
        Assert.That(granser.Nedre, Is.Zero);
    }

    [Test]
    public void Very_large_samples_make_every_point_a_false_alarm_until_laney()
    {
        double[] andelar = [0.12, 0.13, 0.11, 0.125, 0.135, 0.115, 0.12, 0.13, 0.118, 0.127];
        var matt = andelar.Select(p => new StyrdiagramRules.Matt(p * 100_000, 100_000)).ToList();

        var vanlig = StyrdiagramRules.Rakna(Diagramtyp.P, matt);
        var laney = vanlig with { Typ = StyrdiagramRules.Overspridd(Diagramtyp.P, vanlig.SigmaZ) };

        Assert.That(laney.Typ, Is.EqualTo(Diagramtyp.PPrim));
        Assert.That(andelar.Count(p => Ute(p, StyrdiagramRules.For(vanlig, 100_000))), Is.GreaterThan(5));
        Assert.That(andelar.Count(p => Ute(p, StyrdiagramRules.For(laney, 100_000))), Is.Zero);
    }

    /// <summary>
    /// Mohammed, M. A. et al. (2013). Statistical process control charts for attribute data involving very large sample sizes. BMJ Quality
    /// and Safety 22, 362–368: emergency patients in England seen within four hours, twenty weeks. The limits of week 1 and 20 are those
    /// that the chart package PowerBI-SPC tests itself against, in percent.
    /// </summary>
    [Test]
    public void Laney_gives_the_limits_of_another_program_for_the_published_weeks()
    {
        double[] sedda =
        [
            266501,
            264225,
            276532,
            281461,
            269071,
            261215,
            270409,
            279778,
            270483,
            270320,
            267923,
            271478,
            255353,
            256820,
            261835,
            259144,
            255910,
            260863,
            264465,
            260989,
        ];
        double[] alla =
        [
            280443,
            276823,
            291681,
            296155,
            282343,
            275888,
            283867,
            295251,
            284468,
            282529,
            279618,
            283932,
            266629,
            268091,
            276803,
            271578,
            266005,
            273520,
            278574,
            273772,
        ];
        var mall = StyrdiagramRules.Rakna(
            Diagramtyp.PPrim,
            sedda.Zip(alla, (x, n) => new StyrdiagramRules.Matt(x, n)).ToList()
        );

        var (forsta, sista) = (StyrdiagramRules.For(mall, alla[0]), StyrdiagramRules.For(mall, alla[^1]));

        Assert.That(100 * forsta.Ovre, Is.EqualTo(96.567).Within(0.0005));
        Assert.That(100 * forsta.Nedre, Is.EqualTo(94.013).Within(0.0005));
        Assert.That(100 * sista.Ovre, Is.EqualTo(96.5824).Within(0.0005));
    }

    private static List<StyrdiagramRules.Matt> Matt(double[] tal, double bas) =>
        tal.Select(varde => new StyrdiagramRules.Matt(varde, bas)).ToList();

    private static int[] Utanfor(double[] tal, double bas, StyrdiagramRules.Granser granser) =>
        Enumerable.Range(1, tal.Length).Where(nr => Ute(tal[nr - 1] / bas, granser)).ToArray();

    private static bool Ute(double varde, StyrdiagramRules.Granser granser) =>
        varde > granser.Ovre || varde < granser.Nedre;
}
