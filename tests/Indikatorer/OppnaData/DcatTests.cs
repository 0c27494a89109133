using System.Net.Http.Headers;

namespace Trygghet.Tests.Indikatorer;

/// <summary>
/// The catalogue of open data, read by parsers that are not ours. What is mandatory (O) and recommended (R) is that of DCAT-AP-SE
/// 3.0.1, https://docs.dataportal.se/dcat/sv/.
/// </summary>
[TestFixture]
public sealed class DcatTests : MatvardeFixture
{
    private Rdf katalog = null!;

    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "KOLADA-BROTT",
            new DateTime(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc),
            new("KOL-U07417-AR", "0180", "2006", 5305.7m),
            new("KOL-U07417-AR", "0180", "2023", 5001m)
        );
        await RegistreraAsync("TRYGGHET-SYNTETISK", DateTime.UtcNow, new Leverans("BRO-02", "jarva", "2026", 300m));
        await RegistreraAsync("ANMALDA-BROTT", DateTime.UtcNow, new Leverans("BRO-02", "jarva", "2026", 300m));
        katalog = await Rdf.LasAsync("turtle", await As("").GetStringAsync("/oppna-data/dcat.ttl"));
    }

    [Test]
    public async Task Turtle_and_json_ld_are_the_same_graph()
    {
        var jsonLd = await Rdf.LasAsync("jsonld", await As("").GetStringAsync("/oppna-data/dcat.jsonld"));

        Assert.That(jsonLd.Rader, Is.EqualTo(katalog.Rader));
        Assert.That(katalog.Rader, Has.Length.GreaterThan(60));
    }

    [TestCase("application/ld+json", "application/ld+json")]
    [TestCase("text/turtle;q=0.5, application/ld+json", "application/ld+json")]
    [TestCase("text/turtle", "text/turtle")]
    [TestCase("*/*", "text/turtle")]
    public async Task Format_is_negotiated(string accept, string innehallstyp)
    {
        using var fraga = new HttpRequestMessage(HttpMethod.Get, "/oppna-data/dcat");
        fraga.Headers.Accept.ParseAdd(accept);

        var svar = await As("").SendAsync(fraga);

        Assert.That(
            svar.Content.Headers.ContentType,
            Is.EqualTo(MediaTypeHeaderValue.Parse(innehallstyp + "; charset=utf-8"))
                .Or.EqualTo(MediaTypeHeaderValue.Parse(innehallstyp))
        );
    }

    [Test]
    public void Only_open_data_sets_with_figures_are_listed() =>
        Assert.That(
            katalog.Med(Rdf.Dcat + "Dataset"),
            Is.EqualTo(new[] { "http://localhost/oppna-data/dcat#KOLADA-BROTT" })
        );

    [TestCase("Catalog", "title description publisher license language issued modified")]
    [TestCase(
        "Dataset",
        "title description publisher issued modified spatial temporal accessRights accrualPeriodicity language identifier"
    )]
    [TestCase("Distribution", "license format title description")]
    [TestCase("DataService", "title description publisher accessRights conformsTo")]
    public void Mandatory_and_recommended_terms_of_dublin_core_are_there(string typ, string egenskaper) =>
        KravPa(Rdf.Dcat + typ, Rdf.Dcterms, egenskaper);

    [TestCase("Catalog", "dataset themeTaxonomy")]
    [TestCase("Dataset", "contactPoint keyword theme distribution")]
    [TestCase("Distribution", "accessURL downloadURL accessService mediaType")]
    [TestCase("DataService", "endpointURL endpointDescription servesDataset contactPoint")]
    public void Mandatory_and_recommended_terms_of_dcat_are_there(string typ, string egenskaper) =>
        KravPa(Rdf.Dcat + typ, Rdf.Dcat, egenskaper);

    [Test]
    public void Publisher_has_name_type_and_organisation_number()
    {
        var utgivare = katalog.Lank(Datamangd, Rdf.Dcterms + "publisher");

        Assert.That(katalog.Varden(utgivare, Rdf.Foaf + "name"), Is.EqualTo(new[] { "\"Stockholms stad\"" }));
        Assert.That(
            katalog.Lank(utgivare, Rdf.Dcterms + "type"),
            Is.EqualTo("http://purl.org/adms/publishertype/LocalAuthority")
        );
        Assert.That(katalog.Varden(utgivare, Rdf.Dcterms + "identifier"), Is.EqualTo(new[] { "\"212000-0142\"" }));
    }

    [Test]
    public void Contact_has_an_address()
    {
        var kontakt = katalog.Lank(Datamangd, Rdf.Dcat + "contactPoint");

        Assert.That(katalog.Med(Rdf.Vcard + "Organization"), Does.Contain(kontakt));
        Assert.That(katalog.Lank(kontakt, Rdf.Vcard + "hasEmail"), Does.StartWith("mailto:"));
    }

    [Test]
    public void Texts_are_in_swedish_and_english_and_keywords_are_lower_case()
    {
        Assert.That(Sprak("title"), Is.EquivalentTo(new[] { "sv", "en" }));
        Assert.That(Sprak("description"), Is.EquivalentTo(new[] { "sv", "en" }));
        Assert.That(
            katalog.Varden(Datamangd, Rdf.Dcat + "keyword"),
            Does.Contain("\"stöld\"@sv").And.All.Matches<string>(ord => !ord.Any(char.IsUpper))
        );
    }

    [Test]
    public void Dates_are_those_of_the_data()
    {
        var tid = katalog.Lank(Datamangd, Rdf.Dcterms + "temporal");

        Assert.That(katalog.Varden(tid, Rdf.Dcat + "startDate").Single(), Does.StartWith("\"2006-01-01\""));
        Assert.That(katalog.Varden(tid, Rdf.Dcat + "endDate"), Is.Empty, "it still grows");
        Assert.That(katalog.Varden(Datamangd, Rdf.Dcterms + "modified").Single(), Does.StartWith("\"2026-03-01\""));
    }

    [Test]
    public async Task Every_address_of_a_distribution_answers_without_login()
    {
        foreach (var distribution in katalog.Med(Rdf.Dcat + "Distribution"))
        {
            var licens = katalog.Lank(distribution, Rdf.Dcterms + "license");
            Assert.That(licens, Is.EqualTo("https://creativecommons.org/licenses/by/4.0/"));
            foreach (var egenskap in (string[])["accessURL", "downloadURL"])
            {
                var svar = await As("").GetAsync(new Uri(katalog.Lank(distribution, Rdf.Dcat + egenskap)));
                Assert.That((int)svar.StatusCode, Is.EqualTo(200), distribution);
            }
        }
        var tjanst = katalog.Med(Rdf.Dcat + "DataService").Single();
        foreach (var egenskap in (string[])["endpointURL", "endpointDescription"])
            Assert.That(
                (int)(await As("").GetAsync(new Uri(katalog.Lank(tjanst, Rdf.Dcat + egenskap)))).StatusCode,
                Is.EqualTo(200)
            );
    }

    [Test]
    public void Everything_pointed_to_within_the_catalogue_is_described() =>
        Assert.That(
            katalog
                .Rader.Select(rad => rad.Split(' ')[2])
                .Where(till => till.StartsWith("<http://localhost/oppna-data/dcat#", StringComparison.Ordinal))
                .Select(till => till[1..^1])
                .Where(till => katalog.Rader.All(rad => !rad.StartsWith($"<{till}> ", StringComparison.Ordinal))),
            Is.Empty
        );

    private string Datamangd => katalog.Med(Rdf.Dcat + "Dataset").Single();

    private IEnumerable<string> Sprak(string egenskap) =>
        katalog.Varden(Datamangd, Rdf.Dcterms + egenskap).Select(text => text.Split('@')[^1]);

    private void KravPa(string typ, string namnrymd, string egenskaper) =>
        Assert.That(
            from ting in katalog.Med(typ).DefaultIfEmpty("(ingen)")
            from egenskap in egenskaper.Split(' ')
            where katalog.Varden(ting, namnrymd + egenskap).Length == 0
            select $"{ting} {egenskap}",
            Is.Empty
        );
}
