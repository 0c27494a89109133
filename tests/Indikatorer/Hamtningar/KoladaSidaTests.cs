using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer.Hamtningar;

[TestFixture]
public sealed class KoladaSidaTests
{
    private static readonly Uri Bas = new("https://kolada.example/v3/");

    [TestCase("https://kolada.example/v3/data?page=2", true)]
    [TestCase("/v3/data?page=2", true)]
    [TestCase("?page=2", true)]
    [TestCase("https://KOLADA.example:443/v3/data", true)]
    [TestCase("http://kolada.example/v3/data", false)]
    [TestCase("https://kolada.example:8443/v3/data", false)]
    [TestCase("https://kolada.example.evil.example/v3/data", false)]
    [TestCase("https://user@kolada.example/v3/data", false)]
    [TestCase("https://kolada.example@evil.example/v3/data", false)]
    [TestCase("//169.254.169.254/v3/latest", false)]
    [TestCase("https://kolada.example/v3/../admin", false)]
    [TestCase("file:///etc/passwd", false)]
    [TestCase("http://[", false)]
    public void Next_page_lies_where_the_source_lies(string nasta, bool tillaten) =>
        Assert.That(KoladaSida.Tillaten(Bas, new(Bas, "data/kpi/N1"), nasta) is not null, Is.EqualTo(tillaten));

    // "said/held" of each page
    [TestCase("2/2 1/1", true)] // the number on the page
    [TestCase("3/2 3/1", true)] // the number on all pages
    [TestCase("1/1", true)]
    [TestCase("3/2 4/1", false)] // changed while it was read
    [TestCase("3/2 3/2", false)] // one too many
    [TestCase("3/2", false)] // one too few
    [TestCase("/2 /1", true)] // says nothing
    public void Number_of_items_adds_up_in_one_way_or_the_other(string sidor, bool stammer)
    {
        var antal = sidor
            .Split(' ')
            .Select(sida => sida.Split('/'))
            .Select(sida =>
                (
                    sida[0].Length == 0
                        ? (int?)null
                        : int.Parse(sida[0], System.Globalization.CultureInfo.InvariantCulture),
                    int.Parse(sida[1], System.Globalization.CultureInfo.InvariantCulture)
                )
            )
            .ToList();

        Assert.That(KoladaSida.Stammer(antal), Is.EqualTo(stammer));
    }
}
