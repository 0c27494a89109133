using Trygghet.Modules.Indikatorer;
using Trygghet.Shared;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class PxRangeTests
{
    private static readonly PxRange Range = new();

    [TestCase("RANGE(2020,2023)", "2020 2021 2023")]
    [TestCase("range(2023,2020)", "2020 2021 2023")]
    [TestCase("RANGE(2022, 2025)", "2023")]
    [TestCase("RANGE(2020,2020)", "2020")]
    [TestCase("RANGE(2000,2001)", "")]
    public void Of_periods_it_is_a_time(string uttryck, string valt) =>
        Assert.That(Pxvariabler.Valt(Range, uttryck, Pxvariabler.Ar), Is.EqualTo(valt));

    [TestCase("RANGE(0180,bromma)", "0180 0181 bromma")]
    [TestCase("RANGE(bromma,0180)", "0180 0181 bromma")]
    public void Of_others_it_is_between_two_places(string uttryck, string valt) =>
        Assert.That(Pxvariabler.Valt(Range, uttryck, Pxvariabler.Omrade), Is.EqualTo(valt));

    [TestCase("RANGE(2020)")]
    [TestCase("RANGE(2020,)")]
    [TestCase("RANGE(,)")]
    [TestCase("RANGE(2020,2021,2022)")]
    [TestCase("RANGE(2020,2021")]
    public void What_cannot_be_read_is_refused(string uttryck) =>
        Assert.That(
            () => Range.Valj(uttryck, Pxvariabler.Ar).ToList(),
            Throws.TypeOf<ProblemException>().With.Message.Contains("RANGE(kod,kod)")
        );
}
