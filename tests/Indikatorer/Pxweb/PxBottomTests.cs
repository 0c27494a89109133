using Trygghet.Modules.Indikatorer;
using Trygghet.Shared;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class PxBottomTests
{
    private static readonly PxBottom Bottom = new();

    [TestCase("BOTTOM(2)", "2019 2020")]
    [TestCase("bottom(2,1)", "2020 2021")]
    [TestCase("BOTTOM(250)", "2019 2020 2021 2023 2026")]
    [TestCase("BOTTOM(1,5)", "")]
    public void Of_periods_it_is_the_earliest(string uttryck, string valt) =>
        Assert.That(Pxvariabler.Valt(Bottom, uttryck, Pxvariabler.Ar), Is.EqualTo(valt));

    [TestCase("BOTTOM(2)", "farsta jarva")]
    [TestCase("BOTTOM(2,1)", "bromma farsta")]
    public void Of_others_it_is_the_last_in_the_order_of_the_table(string uttryck, string valt) =>
        Assert.That(Pxvariabler.Valt(Bottom, uttryck, Pxvariabler.Omrade), Is.EqualTo(valt));

    [TestCase("BOTTOM(0)")]
    [TestCase("BOTTOM(x)")]
    [TestCase("BOTTOM(")]
    public void What_cannot_be_read_is_refused(string uttryck) =>
        Assert.That(() => Bottom.Valj(uttryck, Pxvariabler.Ar).ToList(), Throws.TypeOf<ProblemException>());
}
