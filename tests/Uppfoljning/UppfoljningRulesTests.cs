using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Uppfoljning;
using Trygghet.Modules.Uppfoljning.Contract;

namespace Trygghet.Tests.Uppfoljning;

[TestFixture]
public sealed class UppfoljningRulesTests
{
    [TestCase(Genomforande.EnligtPlan, Statusfarg.Gron, false)]
    [TestCase(Genomforande.Genomford, Statusfarg.Gron, false)]
    [TestCase(Genomforande.EjPaborjad, Statusfarg.Gron, false)]
    [TestCase(Genomforande.EnligtPlan, Statusfarg.Gul, true)]
    [TestCase(Genomforande.Genomford, Statusfarg.Rod, true)]
    public void Deviation_needs_a_reason_and_what_is_done_about_it(Genomforande gjort, Statusfarg farg, bool behovs) =>
        Assert.That(
            Pointers(new(gjort, farg, Effekt: null, Avvikelseorsak: " ", AtgardVidAvvikelse: null)),
            Is.EqualTo(behovs ? ["#/avvikelseorsak", "#/atgardVidAvvikelse"] : Array.Empty<string>())
        );

    [Test]
    public void Deviation_is_never_green() =>
        Assert.That(
            Pointers(new(Genomforande.Avvikelse, Statusfarg.Gron, null, "Sen leverans.", "Klart i juni.")),
            Is.EqualTo(new[] { "#/statusfarg" })
        );

    [Test]
    public void Explained_deviation_is_accepted() =>
        Assert.That(
            Pointers(new(Genomforande.Avvikelse, Statusfarg.Rod, null, "Sen leverans.", "Klart i juni.")),
            Is.Empty
        );

    [TestCase(Effektbedomning.Forbattring, true)]
    [TestCase(Effektbedomning.IngenForandring, true)]
    [TestCase(Effektbedomning.Forsamring, true)]
    [TestCase(Effektbedomning.GarInteAttBedoma, false)]
    public void Claim_of_effect_needs_a_baseline(Effektbedomning bedomning, bool behovs) =>
        Assert.That(
            Pointers(Gron(Genomforande.EnligtPlan, new("TRY-01", bedomning, "Få svar.", Utgangsvarde: null))),
            Is.EqualTo(behovs ? ["#/effekt/utgangsvarde"] : Array.Empty<string>())
        );

    [Test]
    public void Claim_with_a_baseline_is_accepted() =>
        Assert.That(
            Pointers(Gron(Genomforande.Genomford, new("TRY-01", Effektbedomning.Forbattring, "Få svar.", 43))),
            Is.Empty
        );

    [Test]
    public void What_has_not_begun_has_no_effect() =>
        Assert.That(
            Pointers(Gron(Genomforande.EjPaborjad, new("TRY-01", Effektbedomning.GarInteAttBedoma, "Tidigt.", null))),
            Is.EqualTo(new[] { "#/effekt/bedomning" })
        );

    [TestCase("TRY-01", true)]
    [TestCase("BRO-07", false)]
    public void Effect_is_judged_on_an_indicator_of_the_atgard(string indikator, bool ok)
    {
        var effekt = new Effekt(indikator, Effektbedomning.Forbattring, "Få svar.", 43);

        var fel = UppfoljningRules.CheckIndikator(effekt, Exempel.Atgard()).ToList();

        Assert.That(fel.Select(f => f.Pointer), Is.EqualTo(ok ? Array.Empty<string>() : ["#/effekt/indikator"]));
    }

    [TestCase(Atgardsstatus.Foreslagen, false)]
    [TestCase(Atgardsstatus.Beslutad, true)]
    [TestCase(Atgardsstatus.Pagar, true)]
    [TestCase(Atgardsstatus.Pausad, true)]
    [TestCase(Atgardsstatus.Genomford, true)]
    [TestCase(Atgardsstatus.Avbruten, false)]
    public void Only_what_is_decided_and_still_wanted_is_followed_up(Atgardsstatus status, bool foljsUpp) =>
        Assert.That(UppfoljningRules.SkaFoljasUpp(status), Is.EqualTo(foljsUpp));

    private static UppfoljningRules.Utfall Gron(Genomforande gjort, Effekt effekt) =>
        new(gjort, Statusfarg.Gron, effekt, Avvikelseorsak: null, AtgardVidAvvikelse: null);

    private static string[] Pointers(UppfoljningRules.Utfall utfall) =>
        UppfoljningRules.Check(utfall).Select(fel => fel.Pointer).ToArray();
}
