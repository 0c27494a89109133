using Trygghet.Modules.Indikatorer;
using Trygghet.Modules.Indikatorer.Contract;

namespace Trygghet.Tests.Indikatorer;

public sealed class MatvardeRulesTests
{
    /// <summary>
    /// Newcombe, R. G. (1998). Two-sided confidence intervals for the single proportion: comparison of seven methods.
    /// Statistics in Medicine 17, 857–872, table I, method 3 (score). 28/29 is 1/29 mirrored.
    /// </summary>
    [TestCase(81, 263, "25.53", "36.62")]
    [TestCase(15, 148, "6.24", "16.05")]
    [TestCase(0, 20, "0.00", "16.11")]
    [TestCase(1, 29, "0.61", "17.18")]
    [TestCase(28, 29, "82.82", "99.39")]
    public void Wilson_agrees_with_the_published_values(int x, int n, string nedre, string ovre)
    {
        var ki = WilsonRules.Intervall(100m * x / n, n);

        Assert.That(FormattableString.Invariant($"{ki.Nedre:0.00}–{ki.Ovre:0.00}"), Is.EqualTo($"{nedre}–{ovre}"));
    }

    [Test]
    public void Wilson_is_symmetric_and_stays_within_0_and_100([Values(1, 29, 136, 1000)] int n)
    {
        var inget = WilsonRules.Intervall(0, n);
        var allt = WilsonRules.Intervall(100, n);

        Assert.That(inget.Nedre, Is.Zero);
        Assert.That(allt.Ovre, Is.EqualTo(100m));
        Assert.That(allt.Nedre, Is.EqualTo(100m - inget.Ovre));
    }

    [TestCase(29, Vardestatus.ForFaSvar)]
    [TestCase(30, Vardestatus.Osaker)]
    [TestCase(99, Vardestatus.Osaker)]
    [TestCase(100, Vardestatus.Ok)]
    public void Few_answers_hide_a_share_and_rather_few_make_it_uncertain(int n, Vardestatus status) =>
        Assert.That(MatvardeRules.Bedom(Matning.Andel, 30, new(33m, n)).Status, Is.EqualTo(status));

    [TestCase(0, 5, Vardestatus.Ok)]
    [TestCase(1, 5, Vardestatus.Undertryckt)]
    [TestCase(4, 5, Vardestatus.Undertryckt)]
    [TestCase(5, 5, Vardestatus.Ok)]
    [TestCase(1, 0, Vardestatus.Ok)]
    public void Small_counts_are_hidden_only_where_the_catalogue_says_so(int antal, int minsta, Vardestatus status) =>
        Assert.That(MatvardeRules.Bedom(Matning.Antal, minsta, new(antal, null)).Status, Is.EqualTo(status));

    [TestCase(Vardestatus.Undertryckt, Vardestatus.Undertryckt)]
    [TestCase(Vardestatus.Uppskattad, Vardestatus.Uppskattad)]
    [TestCase(Vardestatus.Ok, Vardestatus.Ok)]
    [TestCase(Vardestatus.Osaker, Vardestatus.Osaker)]
    public void Source_may_say_more_about_its_value(Vardestatus levererad, Vardestatus status) =>
        Assert.That(
            MatvardeRules.Bedom(Matning.Andel, 30, new(33m, 500) { Levererad = levererad }).Status,
            Is.EqualTo(status)
        );

    [Test]
    public void Source_cannot_reveal_what_the_rule_hides() =>
        Assert.That(
            MatvardeRules.Bedom(Matning.Andel, 30, new(33m, 12) { Levererad = Vardestatus.Ok }).Status,
            Is.EqualTo(Vardestatus.ForFaSvar)
        );

    [Test]
    public void Share_has_standard_error_and_interval()
    {
        var bedomning = MatvardeRules.Bedom(Matning.Andel, 30, new(50m, 400));

        Assert.That(bedomning.Standardfel, Is.EqualTo(2.5m));
        Assert.That(bedomning.Ki95, Is.EqualTo(new Intervall(45.12m, 54.88m, "Wilson")));
    }

    /// <summary>400 answers with a design effect of 2 are worth 200 independent ones.</summary>
    [Test]
    public void Design_effect_widens_the_interval()
    {
        var bedomning = MatvardeRules.Bedom(Matning.Andel, 30, new(50m, 400) { Designeffekt = 2 });

        Assert.That(bedomning.Ki95, Is.EqualTo(WilsonRules.Intervall(50m, 200)));
        Assert.That(bedomning.Standardfel, Is.EqualTo(3.54m));
    }

    /// <summary>20 events have the exact limits 12.217 and 30.888 (Pearson &amp; Hartley, table 40); per 100 000 of 40 000 they are 2.5 times that.</summary>
    [Test]
    public void Rate_with_a_known_count_has_the_limits_of_the_count()
    {
        var underlag = new Vardeunderlag(50m)
        {
            Taljare = 20,
            Namnare = 40_000,
            Enhet = "per 100 000 inv",
        };

        var ki = MatvardeRules.Bedom(Matning.Kvot, 5, underlag).Ki95!;

        Assert.That(ki.Nedre, Is.EqualTo(30.54m).Within(0.01m));
        Assert.That(ki.Ovre, Is.EqualTo(77.22m).Within(0.01m));
    }

    [Test]
    public void Rate_of_nothing_still_has_an_upper_limit() =>
        Assert.That(
            MatvardeRules
                .Bedom(
                    Matning.Kvot,
                    5,
                    new(0m)
                    {
                        Taljare = 0,
                        Namnare = 100_000,
                        Enhet = "per 100 000 inv",
                    }
                )
                .Ki95!.Ovre,
            Is.EqualTo(3.689m).Within(0.001m)
        );

    [Test]
    public void Rate_that_rests_on_few_events_is_hidden() =>
        Assert.That(
            MatvardeRules.Bedom(Matning.Kvot, 30, new(12m) { Taljare = 4, Namnare = 40_000 }).Status,
            Is.EqualTo(Vardestatus.Undertryckt)
        );

    [TestCase("antal", true)]
    [TestCase("timmar", false)]
    public void Only_events_are_poisson(string enhet, bool harIntervall) =>
        Assert.That(
            MatvardeRules.Bedom(Matning.Antal, 5, new(20m) { Enhet = enhet }).Ki95 is not null,
            Is.EqualTo(harIntervall)
        );

    [Test]
    public void What_is_not_free_is_hidden([Values("N", "Konfidentiell")] string konfidentialitet) =>
        Assert.That(
            MatvardeRules
                .Bedom(
                    Matning.Antal,
                    5,
                    new(20m) { Konfidentialitet = TillaggRules.Konfidentialitet(konfidentialitet)!.Value }
                )
                .Status,
            Is.EqualTo(Vardestatus.Undertryckt)
        );

    [Test]
    public void Share_without_n_has_no_interval() =>
        Assert.That(
            MatvardeRules.Bedom(Matning.Andel, 30, new(50m, null)),
            Is.EqualTo(new MatvardeRules.Bedomning(Vardestatus.Ok, null, null))
        );

    [Test]
    public void No_value_is_missing_and_never_zero() =>
        Assert.That(MatvardeRules.Bedom(Matning.Antal, 5, new(null, null)).Status, Is.EqualTo(Vardestatus.Saknas));

    [Test]
    public void Ratio_of_few_inhabitants_is_hidden_as_such() =>
        Assert.That(MatvardeRules.Bedom(Matning.Kvot, 30, new(12m, 20)).Status, Is.EqualTo(Vardestatus.ForFaInvanare));
}
