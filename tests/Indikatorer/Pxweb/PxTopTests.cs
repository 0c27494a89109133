using Trygghet.Modules.Indikatorer;
using Trygghet.Shared;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class PxTopTests
{
    private static readonly PxTop Top = new();

    [TestCase("TOP(2)", "2023 2026")]
    [TestCase("top(2)", "2023 2026")]
    [TestCase("TOP(2,1)", "2021 2023")]
    [TestCase("TOP(2, 1)", "2021 2023")]
    [TestCase("TOP(99)", "2019 2020 2021 2023 2026")]
    [TestCase("TOP(250)", "2019 2020 2021 2023 2026")]
    [TestCase("TOP(99999999999999999999)", "2019 2020 2021 2023 2026")]
    [TestCase("TOP(1,99999999999999999999)", "")]
    [TestCase("TOP(2,4)", "2019")]
    public void Of_periods_it_is_the_latest_in_order_of_time(string uttryck, string valt) =>
        Assert.That(Pxvariabler.Valt(Top, uttryck, Pxvariabler.Ar), Is.EqualTo(valt));

    [TestCase("TOP(2)", "0114 0180")]
    [TestCase("TOP(2,1)", "0180 0181")]
    public void Of_others_it_is_the_first(string uttryck, string valt) =>
        Assert.That(Pxvariabler.Valt(Top, uttryck, Pxvariabler.Omrade), Is.EqualTo(valt));

    [TestCase("TOP(0)")]
    [TestCase("TOP()")]
    [TestCase("TOP(-1)")]
    [TestCase("TOP(1,)")]
    [TestCase("TOP(1,2,3)")]
    [TestCase("TOP(a)")]
    [TestCase("TOP(1.5)")]
    [TestCase("TOP(*)")]
    [TestCase("TOP(3")]
    public void What_cannot_be_read_names_variable_and_expression(string uttryck) =>
        Assert.That(
            () => Top.Valj(uttryck, Pxvariabler.Ar).ToList(),
            Throws.TypeOf<ProblemException>().With.Message.Contains(uttryck).And.Message.Contains("Tid")
        );

    [TestCase("2026")]
    [TestCase("TOPP(1)")]
    [TestCase("BOTTOM(1)")]
    public void Others_are_not_its(string uttryck) => Assert.That(Top.Kanner(uttryck), Is.False);
}
