using Npgsql;
using Trygghet.Modules.Indikatorer;

namespace Trygghet.Tests.Indikatorer;

/// <summary>Open data sets are for anybody; all others are not, however one asks.</summary>
[TestFixture]
public sealed class OppnaDataTests : MatvardeFixture
{
    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "KOLADA-BROTT",
            DateTime.UtcNow.AddDays(-1),
            new("KOL-U07417-AR", "0180", "2022", 5305.7m),
            new("KOL-U07417-AR", "0180", "2023", 5001m),
            new("KOL-U07417-AR", "0114", "2023", 4000m)
        );
        await RegistreraAsync("TRYGGHET-SYNTETISK", DateTime.UtcNow, new Leverans("KOL-U07417-AR", "0180", "2023", 1m));
        await RegistreraAsync("ANMALDA-BROTT", DateTime.UtcNow, new Leverans("KOL-U07417-AR", "0180", "2023", 2m));
    }

    [TestCase("format=csv")]
    [TestCase("format=json-stat2")]
    [TestCase("format=ndjson")]
    [TestCase("omrade=0180&periodFran=2023")]
    [TestCase("omradesniva=Kommun&senaste=1")]
    public async Task Anybody_gets_what_matvarden_gives(string fraga)
    {
        var oppet = await SendAsync("", HttpMethod.Get, $"/oppna-data/KOLADA-BROTT?{fraga}");
        var mitt = await SendAsync("analys", HttpMethod.Get, $"/matvarden?datamangd=KOLADA-BROTT&{fraga}");

        var text = await oppet.Content.ReadAsStringAsync();
        Assert.That((int)oppet.StatusCode, Is.EqualTo(200), text);
        Assert.That(text, Is.EqualTo(await mitt.Content.ReadAsStringAsync()).And.Contain("0180"));
    }

    [TestCase("ANMALDA-BROTT")]
    [TestCase("TRYGGHET-SYNTETISK")]
    [TestCase("FINNS-INTE")]
    public async Task What_is_not_open_is_not_there(string kod) =>
        await AssertProblemAsync(await SendAsync("", HttpMethod.Get, $"/oppna-data/{kod}"), 404, "datamangd-saknas");

    [Test]
    public async Task An_open_address_gives_no_other_data_set() =>
        await AssertProblemAsync(
            await SendAsync("", HttpMethod.Get, "/oppna-data/KOLADA-BROTT?datamangd=ANMALDA-BROTT"),
            400,
            "okant-filtervarde"
        );

    [TestCase("/matvarden?datamangd=KOLADA-BROTT")]
    [TestCase("/indikatorer")]
    [TestCase("/datamangder/KOLADA-BROTT")]
    public async Task Everything_else_still_needs_login(string adress) =>
        await AssertProblemAsync(await SendAsync("", HttpMethod.Get, adress), 401, "inloggning-kravs");

    [Test]
    public async Task List_names_the_open_sets_that_have_figures()
    {
        var svar = await GetAsync("", "/oppna-data");

        Assert.That(svar["items"]!.AsArray().Select(d => d!["kod"]!.ToString()), Is.EqualTo(new[] { "KOLADA-BROTT" }));
        Assert.That(svar["items"]![0]!["antal"]!.GetValue<int>(), Is.EqualTo(3));
    }

    [Test]
    public async Task Unchanged_is_304()
    {
        var forst = await SendAsync("", HttpMethod.Get, "/oppna-data/KOLADA-BROTT?format=csv");
        using var igen = new HttpRequestMessage(HttpMethod.Get, Root + "/oppna-data/KOLADA-BROTT?format=csv");
        igen.Headers.IfNoneMatch.Add(forst.Headers.ETag!);

        Assert.That((int)(await As("").SendAsync(igen)).StatusCode, Is.EqualTo(304));
    }

    [TestCase(
        "update indikatorer.datamangd set oppen = true, licens_uri = 'https://x.se/', nyckelord = '{x}' where syntetisk",
        "syntetiska_data_ar_aldrig_oppna"
    )]
    [TestCase("update indikatorer.datamangd set oppen = true where kod = 'ANMALDA-BROTT'", "en_oppen_datamangd_har_")]
    public void Database_does_not_let_it_be_opened(string sql, string regel) =>
        Assert.That(
            async () => await ExecuteAsync(sql),
            Throws.TypeOf<PostgresException>().With.Property("ConstraintName").Contains(regel)
        );

    [Test]
    public void More_figures_than_an_answer_holds_are_a_file_per_year()
    {
        var stor = Datamangd(antal: Trygghet.Shared.About.MostCells + 1);

        var graf = RdfSomTurtle.Skriv(
            DcatRules.Katalog("https://x.se", new("N", "1", "http://typ", "a@x.se", "https://x.se/"), [stor])
        );

        Assert.That(graf, Does.Contain("?format=csv&periodFran=2021&periodTill=2021>"));
        Assert.That(graf, Does.Contain("?format=csv&periodFran=2023&periodTill=2023>"));
    }

    [Test]
    public async Task What_turtle_must_escape_comes_through()
    {
        var datamangd = Datamangd(antal: 1) with { Namn = "\"citat\" \\ rad\n två å", LicensUri = "http://x.se/a b/" };

        var graf = await Rdf.LasAsync(
            "turtle",
            RdfSomTurtle.Skriv(
                DcatRules.Katalog("https://x.se", new("N", "1", "http://typ", "a@x.se", "https://x.se/"), [datamangd])
            )
        );

        Assert.That(
            graf.Varden("https://x.se/oppna-data/dcat#X", Rdf.Dcterms + "title"),
            Does.Contain("\"\\\"citat\\\" \\\\ rad\\n två å\"@sv")
        );
        Assert.That(
            graf.Lank("https://x.se/oppna-data/dcat#X-csv", Rdf.Dcterms + "license"),
            Is.EqualTo("http://x.se/a%20b/")
        );
    }

    private static OppenDatamangd Datamangd(long antal) =>
        new(
            "X",
            "Namn",
            "Beskrivning",
            "Källan",
            "https://creativecommons.org/publicdomain/zero/1.0/",
            "ANNUAL",
            "http://sws.geonames.org/2661886/",
            ["JUST"],
            ["brott"],
            null,
            null,
            [],
            DateTime.UtcNow,
            DateTime.UtcNow,
            new(2021, 1, 1),
            new(2023, 12, 31),
            antal
        );
}
