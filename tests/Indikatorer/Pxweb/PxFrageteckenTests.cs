using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class PxFrageteckenTests
{
    private static readonly PxFragetecken Fragetecken = new();

    [TestCase("018?", "0180 0181")]
    [TestCase("????", "0114 0180 0181")]
    [TestCase("?????a", "bromma farsta")]
    [TestCase("?", "")]
    public void Question_mark_is_exactly_one_character(string uttryck, string valt) =>
        Assert.That(Pxvariabler.Valt(Fragetecken, uttryck, Pxvariabler.Omrade), Is.EqualTo(valt));

    [Test]
    public void Months_of_one_year() =>
        Assert.That(Pxvariabler.Valt(Fragetecken, "2026-0?", Pxvariabler.Manad), Is.EqualTo("2026-01 2026-02"));
}
