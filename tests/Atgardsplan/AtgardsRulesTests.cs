using Trygghet.Modules.Atgardsplan;
using Trygghet.Modules.Atgardsplan.Contract;

namespace Trygghet.Tests.Atgardsplan;

[TestFixture]
public sealed class AtgardsRulesTests
{
    private static readonly Resurser Inga = new(null, null, null, " ");
    private static readonly Resurser Kronor = Inga with { Kronor = 0 };

    [TestCase(Atgardsstatus.Foreslagen, new Atgardsstatus[0])]
    [TestCase(Atgardsstatus.Beslutad, new[] { Atgardsstatus.Pagar, Atgardsstatus.Avbruten })]
    [TestCase(Atgardsstatus.Pagar, new[] { Atgardsstatus.Pausad, Atgardsstatus.Genomford, Atgardsstatus.Avbruten })]
    [TestCase(Atgardsstatus.Pausad, new[] { Atgardsstatus.Pagar, Atgardsstatus.Avbruten })]
    [TestCase(Atgardsstatus.Genomford, new Atgardsstatus[0])]
    [TestCase(Atgardsstatus.Avbruten, new Atgardsstatus[0])]
    public void Next_steps_are_exactly_these(Atgardsstatus fran, Atgardsstatus[] till) =>
        Assert.That(AtgardsRules.Nasta(fran), Is.EqualTo(till));

    [Test]
    public void No_move_leads_back_to_before_the_decision([Values] Atgardsstatus fran) =>
        Assert.That(
            AtgardsRules.Nasta(fran),
            Has.No.Member(Atgardsstatus.Foreslagen).And.No.Member(Atgardsstatus.Beslutad)
        );

    [Test]
    public void No_move_stays_where_it_is([Values] Atgardsstatus fran) =>
        Assert.That(AtgardsRules.Nasta(fran), Has.No.Member(fran));

    [TestCase(Atgardsstatus.Pausad, true)]
    [TestCase(Atgardsstatus.Avbruten, true)]
    [TestCase(Atgardsstatus.Pagar, false)]
    [TestCase(Atgardsstatus.Genomford, false)]
    public void Pausing_and_breaking_off_must_be_explained(Atgardsstatus till, bool krav) =>
        Assert.That(AtgardsRules.KraverMotiv(till), Is.EqualTo(krav));

    [Test]
    public void Without_cause_and_resources_the_cause_is_told_first() =>
        Assert.That(AtgardsRules.HinderForBeslut(0, Inga)!.Code, Is.EqualTo("atgard-utan-orsak"));

    [Test]
    public void Without_resources_it_cannot_be_decided() =>
        Assert.That(AtgardsRules.HinderForBeslut(1, Inga)!.Code, Is.EqualTo("atgard-utan-resurs"));

    [Test]
    public void Nothing_hinders_a_measure_with_cause_and_one_resource() =>
        Assert.That(AtgardsRules.HinderForBeslut(1, Kronor), Is.Null);
}
