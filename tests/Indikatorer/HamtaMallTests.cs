using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class HamtaMallTests : ApiFixture
{
    private const string Rubriker = "indikator;omrade;period;uppdelning;varde;n;statistikstatus;status;kalla";

    [Test]
    public async Task Template_has_the_suppliers_own_areas_and_the_last_whole_period()
    {
        var rader = await RaderAsync("polis-jarva", "ANMALDA-BROTT");

        Assert.That(rader[0], Is.EqualTo("\uFEFF" + Rubriker));
        Assert.That(
            rader.Skip(1).Select(rad => rad.Split(';')[1]).Distinct(StringComparer.Ordinal),
            Is.EquivalentTo(new[] { "0180", "jarva", "lpo-jarva" })
        );
        Assert.That(rader.Skip(1).Select(rad => rad.Split(';')[0]), Has.All.StartsWith("BRO-"));
        Assert.That(rader, Has.Some.Match(@"^BRO-02;jarva;20\d\d-\d\d;alla;;;;;$"));
    }

    [Test]
    public async Task Template_is_for_the_levels_where_the_indicator_exists()
    {
        var rader = await RaderAsync("polis-jarva", "ANMALDA-BROTT");

        Assert.That(rader, Has.Some.StartsWith("BRO-03;lpo-jarva;"));
        Assert.That(rader, Has.None.StartsWith("BRO-02;lpo-jarva;"));
    }

    [Test]
    public async Task Survey_gets_the_indicators_of_its_own_instrument()
    {
        var rader = await RaderAsync("samordnare-jarva", "TRYGGHETSMATNINGEN");

        var koder = rader.Skip(1).Select(rad => rad.Split(';')[0]).ToHashSet(StringComparer.Ordinal);
        Assert.That(koder, Is.SupersetOf(new[] { "TRY-01", "UTS-01", "ORD-01" }).And.No.Member("TRY-08"));
    }

    [Test]
    public async Task Chosen_indicators_are_the_ones_that_come()
    {
        var rader = await RaderAsync("samordnare-jarva", "TRYGGHET-SYNTETISK", "?indikator=TRY-01,TRY-03");

        Assert.That(
            rader.Skip(1).Select(rad => rad.Split(';')[0]).Distinct(StringComparer.Ordinal),
            Is.EqualTo(new[] { "TRY-01", "TRY-03" })
        );
        Assert.That(rader, Has.Some.StartsWith("TRY-01;jarva;"));
        Assert.That(rader, Has.None.StartsWith("TRY-01;rinkeby-kista;"), "an area that has ceased");
    }

    [Test]
    public async Task Reader_who_may_not_import_gets_only_the_headings() =>
        Assert.That(await RaderAsync("analys", "ANMALDA-BROTT"), Has.Length.EqualTo(1));

    [Test]
    public async Task Unknown_indicator_is_400()
    {
        var problem = await AssertProblemAsync(
            await SendAsync("analys", HttpMethod.Get, "/datamangder/ANMALDA-BROTT/mall.csv?indikator=BRO-2"),
            400,
            "okant-filtervarde"
        );

        Assert.That(problem["narmast"]!.GetValue<string>(), Is.EqualTo("BRO-02"));
    }

    private async Task<string[]> RaderAsync(string persona, string datamangd, string fraga = "")
    {
        var svar = await SendAsync(persona, HttpMethod.Get, $"/datamangder/{datamangd}/mall.csv{fraga}");
        var text = System.Text.Encoding.UTF8.GetString(await svar.Content.ReadAsByteArrayAsync());
        Assert.That(svar.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/csv"), text);
        return text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
