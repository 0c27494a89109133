using Trygghet.Modules.Indikatorer;
using Trygghet.Shared;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class PxFromTests
{
    private static readonly PxFrom From = new();

    [TestCase("FROM(2021)", "2021 2023 2026")]
    [TestCase("from(2022)", "2023 2026")]
    [TestCase("FROM(1990)", "2019 2020 2021 2023 2026")]
    [TestCase("FROM(2027)", "")]
    public void Of_periods_it_is_a_point_in_time(string uttryck, string valt) =>
        Assert.That(Pxvariabler.Valt(From, uttryck, Pxvariabler.Ar), Is.EqualTo(valt));

    [TestCase("FROM(2026)", "2026-01 2026-02 2026-10")]
    [TestCase("FROM(2025-T3)", "2025-11 2025-12 2026-01 2026-02 2026-10")]
    public void A_period_of_another_length_will_do(string uttryck, string valt) =>
        Assert.That(Pxvariabler.Valt(From, uttryck, Pxvariabler.Manad), Is.EqualTo(valt));

    [TestCase("FROM(bromma)", "bromma farsta jarva")]
    [TestCase("FROM(BROMMA)", "bromma farsta jarva")]
    public void Of_others_it_is_a_place_in_the_table(string uttryck, string valt) =>
        Assert.That(Pxvariabler.Valt(From, uttryck, Pxvariabler.Omrade), Is.EqualTo(valt));

    [Test]
    public void Unknown_code_is_refused_with_the_closest_match() =>
        Assert.That(
            () => From.Valj("FROM(jarvo)", Pxvariabler.Omrade).ToList(),
            Throws.TypeOf<ProblemException>().With.Message.Contains("Menade du jarva?")
        );

    [TestCase("FROM()")]
    [TestCase("FROM(2021,2022)")]
    [TestCase("FROM(i fjol)")]
    public void What_cannot_be_read_is_refused(string uttryck) =>
        Assert.That(() => From.Valj(uttryck, Pxvariabler.Ar).ToList(), Throws.TypeOf<ProblemException>());
}
