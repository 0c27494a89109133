using System.Text;
using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer.Importer.Lasare;

[TestFixture]
public sealed class NdjsonTests
{
    [TestCase("""{"indikator":"A","omrade":"b","period":"2020","varde":12.50,"n":312}""", "A|b|2020||12.50|312||")]
    [TestCase("""{"varde":"1,5","period":"2020-08","omrade":"b","indikator":"A"}""", "A|b|2020-08||1,5|||")]
    [TestCase(
        """{"indikator":"A","omrade":"b","period":"2020","varde":null,"status":"Saknas"}""",
        "A|b|2020|||||Saknas"
    )]
    public async Task Line_is_a_row_with_our_fields_in_any_order(string rad, string blir)
    {
        foreach (var slut in new[] { "", "\n", "\r\n\n" })
            Assert.That((await Fil.LasAsync(new TryggheNdjson(), rad + slut)).Rader(), Is.EqualTo(new[] { blir }));
    }

    [TestCase("""{"indikator":"A",""", "Raden är inte ett JSON-objekt.")]
    [TestCase("""["A"]""", "Raden är inte ett JSON-objekt.")]
    [TestCase("""{"indikator":{"kod":"A"}}""", "Fältet indikator ska vara en text eller ett tal.")]
    public async Task Broken_line_spoils_itself_only(string trasig, string fel)
    {
        var rader = await Fil.LasAsync(
            new TryggheNdjson(),
            $$"""
            {"indikator":"A","omrade":"b","period":"2020","varde":1}
            {{trasig}}
            {"indikator":"A","omrade":"b","period":"2021","varde":1}
            """
        );

        Assert.That(
            rader.Select(rad => (rad.Rad, rad.Olaslig)),
            Is.EqualTo(new[] { (1, null), (2, fel), (3, (string?)null) })
        );
    }

    [Test]
    public async Task Unknown_fields_are_mentioned_once_and_not_without_end()
    {
        var huvud = new Importhuvud();
        var rader = string.Join('\n', Enumerable.Range(0, 500).Select(i => $$"""{"indikator":"A","x{{i % 100}}":1}"""));

        await Fil.LasAsync(new TryggheNdjson(), rader, huvud);

        Assert.That(huvud.Varningar, Has.Count.EqualTo(20));
    }

    [Test]
    public void Line_that_never_ends_is_refused() =>
        Fil.AvvisasMed("fil-olaslig", new TryggheNdjson(), Encoding.UTF8.GetBytes(new string('x', 10_000_000)));
}
