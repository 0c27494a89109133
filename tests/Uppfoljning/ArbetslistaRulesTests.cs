using Trygghet.Modules.Atgardsplan.Contract;
using Trygghet.Modules.Lagesbild.Contract;
using Trygghet.Modules.Samverkansoverenskommelse.Contract;
using Trygghet.Modules.Uppfoljning;
using static Trygghet.Modules.Uppfoljning.HamtaArbetslista;
using static Trygghet.Tests.Uppfoljning.Exempel;

namespace Trygghet.Tests.Uppfoljning;

[TestFixture]
public sealed class ArbetslistaRulesTests
{
    [Test]
    public void Nothing_is_overdue_and_nothing_waits_when_all_is_done()
    {
        var allt = Underlag(lagesbilder: [Bild(Idag, LagesbildStatus.Publicerad)], planer: [Plan()]);

        Assert.That(ArbetslistaRules.Forsenat(allt), Is.Empty);
        Assert.That(ArbetslistaRules.Vantar(allt), Is.Empty);
    }

    [Test]
    public void Measure_past_its_end_date_is_overdue() =>
        Assert.That(
            Forsenat(Underlag(Kedja(atgarder: [Atgard() with { Forsenad = true }]))),
            Is.EqualTo(new[] { nameof(Slag.AtgardForsenad) })
        );

    [TestCase(Overenskommelsestatus.RevisionForsenad, nameof(Slag.RevisionForsenad))]
    [TestCase(Overenskommelsestatus.Forfallen, nameof(Slag.OverenskommelseForfallen))]
    public void Agreement_that_is_late_is_overdue(Overenskommelsestatus status, string slag) =>
        Assert.That(Forsenat(Underlag(overenskommelser: [Avtal(status)])), Is.EqualTo(new[] { slag }));

    [TestCase(2024, 11, 22, nameof(Slag.LagesbildForsenad))]
    [TestCase(2024, 11, 23, null)]
    public void Picture_is_overdue_the_day_after_24_months(int ar, int manad, int dag, string? slag) =>
        Assert.That(
            Forsenat(Underlag(lagesbilder: [Bild(new(ar, manad, dag), LagesbildStatus.Publicerad)])),
            Is.EqualTo(slag is null ? Array.Empty<string>() : [slag])
        );

    [TestCase(2025, 5, 24, null)]
    [TestCase(2025, 5, 23, nameof(Slag.LagesbildSnartForsenad))]
    [TestCase(2025, 2, 24, nameof(Slag.LagesbildSnartForsenad))]
    [TestCase(2025, 2, 23, nameof(Slag.LagesbildBradskande))]
    [TestCase(2024, 11, 23, nameof(Slag.LagesbildBradskande))]
    [TestCase(2024, 11, 22, null)]
    public void Reminders_come_at_18_and_21_months_and_stop_when_overdue(int ar, int manad, int dag, string? slag) =>
        Assert.That(
            Vantar(Underlag(lagesbilder: [Bild(new(ar, manad, dag), LagesbildStatus.Publicerad)], planer: [Plan()])),
            Is.EqualTo(slag is null ? Array.Empty<string>() : [slag])
        );

    [Test]
    public void Newer_picture_of_the_same_kind_stops_the_clock() =>
        Assert.That(
            Forsenat(
                Underlag(
                    lagesbilder:
                    [
                        Bild(new(2023, 1, 1), LagesbildStatus.Publicerad),
                        Bild(new(2026, 1, 1), LagesbildStatus.Publicerad),
                    ]
                )
            ),
            Is.Empty
        );

    [Test]
    public void Measure_not_followed_up_after_the_last_day_is_overdue() =>
        Assert.That(
            Forsenat(Underlag(Kedja(uppfoljningar: []))),
            Is.EqualTo(new[] { nameof(Slag.UppfoljningForsenad) })
        );

    [Test]
    public void Between_the_balance_date_and_the_last_day_the_follow_up_waits()
    {
        var underlag = Underlag(Kedja(uppfoljningar: [Uppfoljd(T1)])) with { Idag = T2.Inlamningsdag };

        Assert.That(Forsenat(underlag), Is.Empty);
        Assert.That(Vantar(underlag), Is.EqualTo(new[] { nameof(Slag.AttFoljaUpp) }));
    }

    [TestCase("lagesbild:skriv", LagesbildStatus.Ledningsgranskad, nameof(Slag.AttKlarmarkera))]
    [TestCase("lagesbild:faststall", LagesbildStatus.Klar, nameof(Slag.AttFaststalla))]
    [TestCase("lagesbild:publicera", LagesbildStatus.Faststalld, nameof(Slag.AttPublicera))]
    [TestCase("atgardsplan:skriv", LagesbildStatus.Publicerad, nameof(Slag.PlanSaknas))]
    public void Picture_waits_for_those_who_hold_the_right(string ratt, LagesbildStatus status, string slag)
    {
        var bild = Bild(status < LagesbildStatus.Faststalld ? null : Idag, status);

        Assert.That(Vantar(Underlag(lagesbilder: [bild]), ratt), Is.EqualTo(new[] { slag }));
        Assert.That(Vantar(Underlag(lagesbilder: [bild]), "uppfoljning:las"), Is.Empty);
    }

    [Test]
    public void Plan_on_a_newer_picture_answers_the_older_ones()
    {
        var aldre = Bild(new(2026, 1, 1), LagesbildStatus.Publicerad) with { Id = Guid.CreateVersion7() };

        Assert.That(
            Vantar(Underlag(lagesbilder: [aldre, Bild(new(2026, 2, 1), LagesbildStatus.Publicerad)], planer: [Plan()])),
            Is.Empty
        );
    }

    [Test]
    public void Drafts_of_plan_and_measure_wait_for_those_who_decide()
    {
        var underlag = Underlag(
            Kedja(atgarder: [Atgard(Atgardsstatus.Foreslagen)]),
            planer: [Plan() with { Status = Handlingsplanstatus.Utkast }]
        );

        Assert.That(
            Vantar(underlag, "atgardsplan:besluta"),
            Is.EquivalentTo(new[] { nameof(Slag.PlanAttBesluta), nameof(Slag.AtgardAttBesluta) })
        );
        Assert.That(Vantar(underlag, "atgardsplan:skriv"), Is.Empty);
    }

    [Test]
    public void Unsigned_agreement_waits_for_those_who_sign() =>
        Assert.That(
            Vantar(
                Underlag(overenskommelser: [Avtal(Overenskommelsestatus.Utkast)]),
                "samverkansoverenskommelse:underteckna"
            ),
            Is.EqualTo(new[] { nameof(Slag.AttUnderteckna) })
        );

    private static ArbetslistaRules.Underlag Underlag(
        HamtaKedja.Kedja? kedja = null,
        Lagesbildsinfo[]? lagesbilder = null,
        Handlingsplansinfo[]? planer = null,
        Overenskommelseinfo[]? overenskommelser = null
    ) =>
        new(
            lagesbilder ?? [],
            planer ?? [],
            overenskommelser ?? [],
            kedja ?? Kedja(),
            new(24, 18, 21),
            Idag,
            (_, _) => true
        );

    private static Lagesbildsinfo Bild(DateOnly? beslutsdatum, LagesbildStatus status) =>
        new(LagesbildId, "jarva", "Bild", Lagesbildstyp.Gemensam, Part: null, status, beslutsdatum, DateTime.UnixEpoch);

    private static Handlingsplansinfo Plan() =>
        new(Guid.CreateVersion7(), "jarva", "Plan", LagesbildId, Handlingsplanstatus.Beslutad, new(2027, 12, 31));

    private static Overenskommelseinfo Avtal(Overenskommelsestatus status) =>
        new(
            Guid.CreateVersion7(),
            "jarva",
            "Avtal",
            Overenskommelseniva.Lokal,
            status,
            new(2026, 1, 1),
            new(2026, 6, 30),
            ["sdf-jarva"]
        );

    private static IEnumerable<string> Forsenat(ArbetslistaRules.Underlag underlag) =>
        ArbetslistaRules.Forsenat(underlag).Select(rad => $"{rad.Slag}");

    /// <summary>With every right, or with exactly one.</summary>
    private static IEnumerable<string> Vantar(ArbetslistaRules.Underlag underlag, string? ratt = null) =>
        ArbetslistaRules
            .Vantar(underlag with { HarRatt = (right, _) => ratt is null || ratt == right })
            .Select(rad => $"{rad.Slag}");
}
