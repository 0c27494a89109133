using System.Text.Json.Nodes;
using Npgsql;

namespace Trygghet.Tests.Indikatorer;

/// <summary>Changing a definition: versions, before and after, and the break that a major change makes.</summary>
[TestFixture]
public sealed class UppdateraIndikatorTests : MatvardeFixture
{
    [Test]
    public async Task Wording_gives_a_patch_and_no_break()
    {
        var version = await AndraAsync("TRY-01", "Rattelse", andring => andring["namn"] = "Ett nytt namn");

        Assert.That(version["version"]!.ToString(), Is.EqualTo("1.0.1"));
        Assert.That(version["andringar"]!.AsArray().Single()!["efter"]!.ToString(), Is.EqualTo("Ett nytt namn"));
        Assert.That((await GetAsync("analys", "/indikatorer/TRY-01"))["namn"]!.ToString(), Is.EqualTo("Ett nytt namn"));
        Assert.That((await GetAsync("analys", "/indikatorer/TRY-01/seriebrott")).AsArray(), Is.Empty);
    }

    [Test]
    public async Task Major_change_breaks_the_series_from_its_day_and_marks_the_figures()
    {
        var version = await AndraAsync(
            "TRY-03",
            "Stor",
            andring =>
            {
                andring["instrument"] = "Trygghetsmätningen 2026";
                andring["gallerFran"] = "2026-01-01";
            }
        );

        var brott = (await GetAsync("analys", "/indikatorer/TRY-03/seriebrott")).AsArray().Single()!;
        var tidigare = await GetAsync("analys", "/indikatorer/TRY-03/versioner/1.0.0");
        Assert.That(version["version"]!.ToString(), Is.EqualTo("2.0.0"));
        Assert.That(brott["datum"]!.ToString(), Is.EqualTo("2026-01-01"));
        Assert.That(brott["kalla"]!.ToString(), Does.Contain("2.0.0"));
        Assert.That(tidigare["definition"]!["instrument"]!.ToString(), Is.EqualTo("Trygghetsmätningen"));
        Assert.That(
            await ScalarAsync<string>("select definition from indikatorer.indikator where kod = 'TRY-03'"),
            Is.EqualTo("2.0.0")
        );
    }

    [Test]
    public async Task Change_may_not_be_called_less_than_it_is()
    {
        var svar = await SkickaAsync("UTS-01", "Rattelse", andring => andring["enhet"] = "antal");

        var problem = await AssertProblemAsync(svar, 422, "ogiltig-indata");
        Assert.That(
            problem["errors"]!.AsArray().Select(fel => fel!["pointer"]!.ToString()),
            Is.EqualTo(new[] { "#/enhet", "#/niva" })
        );
        Assert.That(
            (await GetAsync("analys", "/indikatorer/UTS-01/versioner"))["total"]!.GetValue<int>(),
            Is.EqualTo(1)
        );
    }

    [Test]
    public async Task Change_may_be_called_more_than_it_is() =>
        Assert.That(
            (await AndraAsync("UTS-02", "Liten", andring => andring["namn"] = "Större än orden"))[
                "version"
            ]!.ToString(),
            Is.EqualTo("1.1.0")
        );

    [TestCase("Stor", null, "#/gallerFran")]
    [TestCase("Liten", "2026-01-01", "#/gallerFran")]
    [TestCase("Ny", null, "#/niva")]
    public async Task Level_and_day_go_together(string niva, string? dag, string pekare)
    {
        var svar = await SkickaAsync(
            "UTS-01",
            niva,
            andring =>
            {
                andring["enhet"] = "antal";
                andring["gallerFran"] = dag;
            }
        );

        Assert.That(
            (await AssertProblemAsync(svar, 422, "ogiltig-indata"))["errors"]![0]!["pointer"]!.ToString(),
            Is.EqualTo(pekare)
        );
    }

    [Test]
    public async Task Nothing_changed_is_422() =>
        await AssertProblemAsync(await SkickaAsync("UTS-01", "Rattelse", _ => { }), 422, "ogiltig-indata");

    [TestCase("statistiker", null, 428, "if-match-saknas")]
    [TestCase("statistiker", "99", 412, "etag-inaktuell")]
    [TestCase("analys", "1", 403, "ratt-saknas")]
    public async Task Precondition_and_right_are_asked_for(string persona, string? ifMatch, int status, string kod)
    {
        var andring = await AndringAsync("UTS-01", "Rattelse");
        andring["namn"] = "Aldrig";

        var svar = await SendAsync(persona, HttpMethod.Put, "/indikatorer/UTS-01", andring, ifMatch);

        await AssertProblemAsync(svar, status, kod);
    }

    [Test]
    public async Task Catalogue_has_a_version_for_every_change_with_before_and_after()
    {
        var forst = await GetAsync("analys", "/katalog/versioner?limit=1");
        var version = await AndraAsync("ORD-01", "Rattelse", andring => andring["fallgropar"] = "Nya fallgropar.");

        var nr = version["katalogversion"]!.GetValue<long>();
        var andringar = await GetAsync("analys", $"/katalog/versioner/{nr}/andringar");
        Assert.That(nr, Is.EqualTo(forst["items"]![0]!["version"]!.GetValue<long>() + 1));
        Assert.That(andringar["items"]!.AsArray().Single()!["indikator"]!.ToString(), Is.EqualTo("ORD-01"));
        Assert.That(andringar["items"]![0]!["andringar"]![0]!["fore"]!.ToString(), Is.Not.Empty);
        Assert.That(
            (await GetAsync("analys", $"/katalog/versioner/{nr}/andringar?sedan=0&limit=1"))["total"]!.GetValue<int>(),
            Is.GreaterThan(60)
        );
    }

    [TestCase("/indikatorer/TRY-02/versioner/7.0.0", "version-saknas")]
    [TestCase("/indikatorer/TRY-99/versioner", "indikator-saknas")]
    [TestCase("/katalog/versioner/9999/andringar", "katalogversion-saknas")]
    public async Task Unknown_version_is_404(string adress, string kod) =>
        await AssertProblemAsync(await SendAsync("analys", HttpMethod.Get, adress), 404, kod);

    [Test]
    public void Versions_can_only_be_added() =>
        Assert.That(
            async () => await ExecuteAsync("update indikatorer.indikatorversion set skal = 'ett annat'"),
            Throws.TypeOf<PostgresException>().With.Message.Contains("ändras aldrig")
        );

    [Test]
    public async Task Indicator_that_is_added_later_has_a_first_version()
    {
        await ExecuteAsync(
            """
            insert into indikatorer.indikator (kod, namn, beskrivning, enhet, typ, matning, riktning, kalla, instrument,
                   omradesnivaer, periodicitet, fallgropar)
            select 'NY-01', namn, beskrivning, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet,
                   fallgropar
              from indikatorer.indikator
             where kod = 'TRY-02'
            """
        );

        var versioner = await GetAsync("analys", "/indikatorer/NY-01/versioner");

        Assert.That(versioner["items"]![0]!["niva"]!.ToString(), Is.EqualTo("Ny"));
    }

    private async Task<JsonNode> AndraAsync(string kod, string niva, Action<JsonObject> andra) =>
        await ReadAsync(await SkickaAsync(kod, niva, andra));

    private async Task<HttpResponseMessage> SkickaAsync(string kod, string niva, Action<JsonObject> andra)
    {
        var andring = await AndringAsync(kod, niva);
        andra(andring);
        var etag = (await SendAsync("statistiker", HttpMethod.Get, $"/indikatorer/{kod}")).Headers.ETag!.Tag.Trim('"');
        return await SendAsync("statistiker", HttpMethod.Put, $"/indikatorer/{kod}", andring, etag);
    }

    private async Task<JsonObject> AndringAsync(string kod, string niva)
    {
        var indikator = (await GetAsync("statistiker", $"/indikatorer/{kod}")).AsObject();
        foreach (var falt in (string[])["kod", "minstaAntal", "version", "definition", "harVarden"])
            indikator.Remove(falt);
        indikator["niva"] = niva;
        indikator["skal"] = "För att pröva.";
        indikator["gallerFran"] = null;
        return indikator;
    }
}
