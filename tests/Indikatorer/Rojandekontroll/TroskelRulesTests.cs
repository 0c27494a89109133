using Trygghet.Modules.Indikatorer;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Modules.Organisation.Contract;

namespace Trygghet.Tests.Indikatorer.Rojandekontroll;

public sealed class TroskelRulesTests
{
    [TestCase(nameof(Matning.Antal), true, Omradestyp.Kommun, 0)]
    [TestCase(nameof(Matning.Kvot), true, Omradestyp.Rike, 0)]
    [TestCase(nameof(Matning.Antal), true, Omradestyp.Stadsdel, 5)]
    [TestCase(nameof(Matning.Antal), false, Omradestyp.Kommun, 5)]
    [TestCase(nameof(Matning.Andel), true, Omradestyp.Kommun, 5)]
    public void Only_counts_that_are_public_for_whole_municipalities_are_exempt(
        string matning,
        bool oppen,
        Omradestyp typ,
        int minst
    ) => Assert.That(TroskelRules.Minst(Enum.Parse<Matning>(matning), 5, oppen, typ), Is.EqualTo(minst));

    [TestCase(30, Vardestatus.ForFaSvar, Vardestatus.Osaker)]
    [TestCase(10, Vardestatus.ForFaSvar, Vardestatus.ForFaSvar)]
    [TestCase(30, Vardestatus.Undertryckt, Vardestatus.Undertryckt)]
    public void Status_that_the_old_threshold_explains_is_judged_again(int n, Vardestatus nu, Vardestatus status) =>
        Assert.That(
            TroskelRules.Omprova(Matning.Andel, new(50, 100), new(20, 100), new(33, n), nu),
            Is.EqualTo(status)
        );

    [Test]
    public void Value_that_the_source_keeps_for_itself_is_never_shown() =>
        Assert.That(
            TroskelRules.Omprova(
                Matning.Andel,
                new(50, 100),
                new(0, 0),
                new(33, 40) { Konfidentialitet = Konfidentialitet.EjForPublicering },
                Vardestatus.ForFaSvar
            ),
            Is.EqualTo(Vardestatus.ForFaSvar)
        );
}
