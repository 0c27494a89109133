using Trygghet.Modules.Indikatorer;
using Trygghet.Shared;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class PxToTests
{
    private static readonly PxTo To = new();

    [TestCase("TO(2021)", "2019 2020 2021")]
    [TestCase("to(2022)", "2019 2020 2021")]
    [TestCase("TO(2018)", "")]
    public void Of_periods_it_is_a_point_in_time(string uttryck, string valt) =>
        Assert.That(Pxvariabler.Valt(To, uttryck, Pxvariabler.Ar), Is.EqualTo(valt));

    [Test]
    public void A_year_takes_its_months() =>
        Assert.That(Pxvariabler.Valt(To, "TO(2025)", Pxvariabler.Manad), Is.EqualTo("2025-11 2025-12"));

    [Test]
    public void Of_others_it_is_a_place_in_the_table() =>
        Assert.That(Pxvariabler.Valt(To, "TO(0181)", Pxvariabler.Omrade), Is.EqualTo("0114 0180 0181"));

    [TestCase("TO()")]
    [TestCase("TO(a,b)")]
    public void What_cannot_be_read_is_refused(string uttryck) =>
        Assert.That(() => To.Valj(uttryck, Pxvariabler.Ar).ToList(), Throws.TypeOf<ProblemException>());

    [TestCase("TOP(1)")]
    [TestCase("2020")]
    public void Others_are_not_its(string uttryck) => Assert.That(To.Kanner(uttryck), Is.False);
}
