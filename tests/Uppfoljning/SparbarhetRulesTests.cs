using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Uppfoljning;
using Trygghet.Modules.Uppfoljning.Contract;
using static Trygghet.Modules.Uppfoljning.HamtaSparbarhet;
using static Trygghet.Tests.Uppfoljning.Exempel;

namespace Trygghet.Tests.Uppfoljning;

[TestFixture]
public sealed class SparbarhetRulesTests
{
    [Test]
    public void Whole_chain_has_no_gaps() => Assert.That(SparbarhetRules.Luckor(Kedja()), Is.Empty);

    [Test]
    public void Problem_without_cause_and_measure_is_two_gaps() =>
        Assert.That(
            Slag(Kedja(problem: [Problem()], atgarder: [])),
            Is.EqualTo(new[] { Luckslag.ProblemUtanOrsak, Luckslag.ProblemUtanAtgard })
        );

    [Test]
    public void Problem_without_measure_is_one_gap_however_many_causes_it_has() =>
        Assert.That(
            Slag(Kedja(problem: [Problem(Orsak(1), Orsak(2))], atgarder: [])),
            Is.EqualTo(new[] { Luckslag.ProblemUtanAtgard })
        );

    [TestCase(Prioriteringsbeslut.Prioriterad, "är prioriterat men har ingen åtgärd")]
    [TestCase(Prioriteringsbeslut.Avvaktar, "har ingen åtgärd")]
    [TestCase(Prioriteringsbeslut.Bortprioriterad, null)]
    public void Problem_that_is_put_aside_needs_no_measure(Prioriteringsbeslut beslut, string? text)
    {
        var problem = Problem(Orsak()) with { Prioritering = beslut };

        var luckor = SparbarhetRules.Luckor(Kedja(problem: [problem], atgarder: []));

        Assert.That(
            luckor.Select(l => l.Text),
            Is.EqualTo(text is null ? Array.Empty<string>() : [$"Problemet ”Otryggt torg” {text}."])
        );
    }

    [Test]
    public void Measure_that_was_broken_off_does_not_close_the_gap() =>
        Assert.That(
            Slag(Kedja(atgarder: [Atgard(Atgardsstatus.Avbruten)])),
            Is.EqualTo(new[] { Luckslag.ProblemUtanAtgard })
        );

    [TestCase(Paverkbarhet.Ja, true)]
    [TestCase(Paverkbarhet.Delvis, true)]
    [TestCase(Paverkbarhet.Nej, false)]
    public void Cause_that_can_be_influenced_needs_a_measure(Paverkbarhet paverkbar, bool lucka)
    {
        var luckor = SparbarhetRules.Luckor(Kedja(problem: [Problem(Orsak(1), Orsak(2, paverkbar))]));

        Assert.That(
            luckor.Select(l => (l.Slag, l.ObjektId)),
            Is.EqualTo(lucka ? [(Luckslag.OrsakUtanAtgard, Orsak(2).Id)] : Array.Empty<(Luckslag, Guid)>())
        );
    }

    [Test]
    public void Measure_without_cause_is_a_gap_of_its_own_and_leaves_the_cause_open() =>
        Assert.That(
            Slag(Kedja(atgarder: [Atgard() with { OrsakIds = [] }])),
            Is.EqualTo(new[] { Luckslag.OrsakUtanAtgard, Luckslag.AtgardUtanOrsak })
        );

    [Test]
    public void Measure_without_indicator_is_a_gap() =>
        Assert.That(
            Slag(Kedja(atgarder: [Atgard() with { Indikatorer = [] }])),
            Is.EqualTo(new[] { Luckslag.AtgardUtanIndikator })
        );

    [Test]
    public void Measure_not_followed_up_at_the_latest_occasion_is_a_gap_that_names_it()
    {
        var lucka = SparbarhetRules.Luckor(Kedja(uppfoljningar: [Uppfoljd(T1)])).Single();

        Assert.That(lucka.Slag, Is.EqualTo(Luckslag.AtgardEjUppfoljd));
        Assert.That(lucka.ObjektId, Is.EqualTo(AtgardId));
        Assert.That(lucka.Text, Is.EqualTo("Åtgärden ”Ny belysning” är inte uppföljd vid 2026-T2."));
    }

    [Test]
    public void Measure_reported_as_carried_out_needs_no_more() =>
        Assert.That(SparbarhetRules.Luckor(Kedja(uppfoljningar: [Uppfoljd(T1, Genomforande.Genomford)])), Is.Empty);

    [Test]
    public void Measure_that_began_after_the_balance_date_is_not_late() =>
        Assert.That(
            SparbarhetRules.Luckor(
                Kedja(atgarder: [Atgard() with { Startdatum = T2.Balansdag.AddDays(1) }], uppfoljningar: [])
            ),
            Is.Empty
        );

    [Test]
    public void Measure_that_began_on_the_balance_date_is_followed_up_then() =>
        Assert.That(
            Slag(Kedja(atgarder: [Atgard() with { Startdatum = T2.Balansdag }], uppfoljningar: [])),
            Is.EqualTo(new[] { Luckslag.AtgardEjUppfoljd })
        );

    [Test]
    public void Proposed_measure_is_not_followed_up() =>
        Assert.That(
            SparbarhetRules.Luckor(Kedja(atgarder: [Atgard(Atgardsstatus.Foreslagen)], uppfoljningar: [])),
            Is.Empty
        );

    [Test]
    public void Gap_knows_its_area_and_object_type()
    {
        var lucka = SparbarhetRules.Luckor(Kedja(atgarder: [])).Single();

        Assert.That((lucka.Omrade, lucka.Objekttyp), Is.EqualTo(("jarva", "problem")));
    }

    private static IEnumerable<Luckslag> Slag(HamtaKedja.Kedja kedja) =>
        SparbarhetRules.Luckor(kedja).Select(lucka => lucka.Slag);
}
