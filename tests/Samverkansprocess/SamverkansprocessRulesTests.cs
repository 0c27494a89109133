using Trygghet.Modules.Samverkansprocess;
using Trygghet.Modules.Samverkansprocess.Contract;
using static Trygghet.Modules.Samverkansprocess.Contract.Processteg;

namespace Trygghet.Tests.Samverkansprocess;

/// <summary>The whole table of transitions: 1→2→3→4→5→(2|3|1|end), back, to rest and up again.</summary>
[TestFixture]
public sealed class SamverkansprocessRulesTests
{
    private static readonly Processteg[] Fem =
    [
        Initierad,
        EgenKartlaggning,
        GemensamPrioritering,
        Genomforande,
        Processteg.Uppfoljning,
    ];

    private static readonly (int Fran, int Till, Overgangsslag Slag)[] Tabell =
    [
        (1, 2, Overgangsslag.Framat),
        (2, 3, Overgangsslag.Framat),
        (3, 4, Overgangsslag.Framat),
        (4, 5, Overgangsslag.Framat),
        (5, 2, Overgangsslag.NyttVarv),
        (5, 3, Overgangsslag.NyttVarv),
        (5, 1, Overgangsslag.NyttVarv),
        (2, 1, Overgangsslag.Tillbaka),
        (3, 2, Overgangsslag.Tillbaka),
        (3, 1, Overgangsslag.Tillbaka),
        (4, 3, Overgangsslag.Tillbaka),
        (4, 2, Overgangsslag.Tillbaka),
        (5, 4, Overgangsslag.Tillbaka),
    ];

    private static IEnumerable<TestCaseData> AllPairs =>
        from fran in Enumerable.Range(1, 5)
        from till in Enumerable.Range(1, 5)
        select new TestCaseData(fran, till);

    [TestCaseSource(nameof(AllPairs))]
    public void Step_leads_to_the_steps_of_the_table_and_to_no_others(int fran, int till)
    {
        Overgangsslag? expected = Tabell
            .Where(rad => rad.Fran == fran && rad.Till == till)
            .Select(rad => (Overgangsslag?)rad.Slag)
            .SingleOrDefault();

        Assert.That(Slag(Fem[fran - 1], Fem[till - 1]), Is.EqualTo(expected));
    }

    [TestCase(EgenKartlaggning, nameof(Overgangsslag.Tillbaka))]
    [TestCase(GemensamPrioritering, nameof(Overgangsslag.Tillbaka))]
    [TestCase(Initierad, nameof(Overgangsslag.NyttVarv))]
    public void With_a_reason_follow_up_goes_back_within_the_cycle(Processteg till, string expected) =>
        Assert.That(
            $"{SamverkansprocessRules.Slag(new(Processteg.Uppfoljning, null), till, harOrsak: true)}",
            Is.EqualTo(expected)
        );

    [Test]
    public void Every_step_can_rest_and_end([ValueSource(nameof(Fem))] Processteg steg)
    {
        Assert.That(Slag(steg, Vilande), Is.EqualTo(Overgangsslag.Vila));
        Assert.That(Slag(steg, Avslutad), Is.EqualTo(Overgangsslag.Avslut));
    }

    [Test]
    public void Resting_process_goes_back_only_to_where_it_was([ValueSource(nameof(Fem))] Processteg steg)
    {
        var lage = new Lage(Vilande, steg);

        Assert.That(SamverkansprocessRules.Slag(lage, steg, harOrsak: false), Is.EqualTo(Overgangsslag.Ateruppta));
        Assert.That(SamverkansprocessRules.Mojliga(lage), Is.EquivalentTo(new[] { steg, Avslutad }));
    }

    [Test]
    public void Ended_process_goes_nowhere() =>
        Assert.That(SamverkansprocessRules.Mojliga(new(Avslutad, null)), Is.Empty);

    [TestCase(nameof(Overgangsslag.Framat), false)]
    [TestCase(nameof(Overgangsslag.NyttVarv), false)]
    [TestCase(nameof(Overgangsslag.Ateruppta), false)]
    [TestCase(nameof(Overgangsslag.Tillbaka), true)]
    [TestCase(nameof(Overgangsslag.Vila), true)]
    [TestCase(nameof(Overgangsslag.Avslut), true)]
    public void Going_back_resting_and_ending_are_explained(string slag, bool expected) =>
        Assert.That(SamverkansprocessRules.KraverMotivering(Enum.Parse<Overgangsslag>(slag)), Is.EqualTo(expected));

    [TestCase(false, false, 2)]
    [TestCase(true, false, 1)]
    [TestCase(false, true, 1)]
    [TestCase(true, true, 0)]
    public void Joint_priorities_need_the_pictures_of_both(bool staden, bool polisen, int unmet) =>
        Assert.That(
            Unmet(
                GemensamPrioritering,
                new(staden, polisen, Gemensam: false, Handlingsplan: false, Overenskommelse: false)
            ),
            Is.EqualTo(unmet)
        );

    [TestCase(false, false, false, 3)]
    [TestCase(true, false, true, 1)]
    [TestCase(true, true, true, 0)]
    public void Carrying_out_needs_picture_plan_and_agreement(bool bild, bool plan, bool avtal, int unmet) =>
        Assert.That(Unmet(Genomforande, new(false, false, bild, plan, avtal)), Is.EqualTo(unmet));

    [TestCase(Initierad)]
    [TestCase(EgenKartlaggning)]
    [TestCase(Processteg.Uppfoljning)]
    public void Other_steps_have_no_conditions(Processteg till) =>
        Assert.That(SamverkansprocessRules.Villkoren(till, new(false, false, false, false, false)), Is.Empty);

    private static Overgangsslag? Slag(Processteg fran, Processteg till) =>
        SamverkansprocessRules.Slag(new(fran, null), till, harOrsak: false);

    private static int Unmet(Processteg till, SamverkansprocessRules.Underlag underlag) =>
        SamverkansprocessRules.Villkoren(till, underlag).Count(villkor => !villkor.Uppfyllt);
}
