using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class PxStjarnaTests
{
    private static readonly PxStjarna Stjarna = new();

    [TestCase("*", "0114 0180 0181 bromma farsta jarva")]
    [TestCase("01*", "0114 0180 0181")]
    [TestCase("*a", "bromma farsta jarva")]
    [TestCase("*ar*", "farsta jarva")]
    [TestCase("0*0", "0180")]
    [TestCase("JAR*", "jarva")]
    [TestCase("01?1*", "0181")]
    [TestCase("x*", "")]
    [TestCase("**", "0114 0180 0181 bromma farsta jarva")]
    public void Star_is_any_characters_anywhere(string uttryck, string valt) =>
        Assert.That(Pxvariabler.Valt(Stjarna, uttryck, Pxvariabler.Omrade), Is.EqualTo(valt));
}
