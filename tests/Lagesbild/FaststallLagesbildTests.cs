using System.Net;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

[TestFixture]
public sealed class FaststallLagesbildTests : LagesbildFixture
{
    [Test]
    public async Task Klar_becomes_faststalld_and_gets_a_new_version()
    {
        var id = await SkapaKlarAsync();

        var response = await FaststallAsync(id, "3");

        var bild = await GetAsync(Samordnare, $"/lagesbilder/{id}");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"4\""));
        Assert.That(bild["status"]!.GetValue<string>(), Is.EqualTo("Faststalld"));
        Assert.That(bild["faststalldAv"]!.GetValue<string>(), Is.EqualTo(Styrgrupp));
        Assert.That(bild["beslut"]!["organ"]!.GetValue<string>(), Is.EqualTo("Styrgruppen"));
        Assert.That(bild["beslut"]!["datum"]!.GetValue<string>(), Is.EqualTo("2026-09-15"));
        Assert.That(bild["beslut"]!["diarienummer"]!.GetValue<string>(), Is.EqualTo("SDN 2026/17"));
    }

    [Test]
    public async Task Decision_leaves_one_audit_row()
    {
        var id = await SkapaKlarAsync();
        await FaststallAsync(id, "3");

        var rader = await ScalarAsync<long>(
            "select count(*) from audit.handelse where subjekt = @s and kommando = 'FaststallLagesbild'",
            new { s = $"lagesbild/{id}" }
        );

        Assert.That(rader, Is.EqualTo(1));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_changes_nothing(string? ifMatch, int status, string code)
    {
        var id = await SkapaKlarAsync();

        await AssertProblemAsync(await FaststallAsync(id, ifMatch), status, code);

        Assert.That(await StatusAsync(id), Is.EqualTo("Klar"));
    }

    [Test]
    public async Task What_is_adopted_is_what_was_read()
    {
        var id = await SkapaKlarAsync();
        var last = await VersionAsync(id);
        await HandlaAsync(Samordnare, id, "aterforing", new { skal = "Ett problem saknas." });
        await SkapaProblemAsync(id);
        await KlarAsync(id);

        await AssertProblemAsync(await FaststallAsync(id, last), 412, "etag-inaktuell");
    }

    [Test]
    public async Task Faststalld_lagesbild_cannot_be_faststalld_again()
    {
        var id = await SkapaKlarAsync();
        await FaststallAsync(id, "3");

        await AssertProblemAsync(await FaststallAsync(id, "4"), 409, "lagesbild-fel-tillstand");
    }

    [TestCase("samordnare-jarva")]
    [TestCase("kommunpolis-jarva")]
    public async Task Writer_may_not_adopt(string persona) =>
        await AssertProblemAsync(await FaststallAsync(await SkapaKlarAsync(), "3", persona), 403, "ratt-saknas");

    [Test]
    public async Task Controller_adopts_only_for_the_whole_city() =>
        await AssertProblemAsync(await FaststallAsync(await SkapaKlarAsync(), "3", Controller), 403, "ratt-saknas");

    [Test]
    public async Task Picture_of_another_area_does_not_exist()
    {
        var id = await SkapaKlarAsync(Bild("farsta"), Farsta);

        await AssertProblemAsync(await FaststallAsync(id, "3"), 404, "lagesbild-saknas");
    }

    [TestCase("beslutsdatum", "2099-01-01")]
    [TestCase("diarienummer", "17")]
    [TestCase("organ", " ")]
    [TestCase("organ", null)]
    public async Task Decision_that_cannot_be_right_is_pointed_out(string field, string? value)
    {
        var beslut = JsonNode.Parse(
            """{"beslutsdatum":"2026-09-15","organ":"Styrgruppen","diarienummer":"SDN 2026/17"}"""
        )!;
        beslut[field] = value;

        var problem = await AssertProblemAsync(
            await FaststallAsync(await SkapaKlarAsync(), "3", Styrgrupp, beslut),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(problem), Is.EqualTo(new[] { $"#/{field}" }));
    }

    [Test]
    public async Task Lagstadgad_lagesbild_with_an_empty_part_is_refused()
    {
        var bild = Bild("0180", "Lagstadgad");
        bild["kartlaggningBrottslighet"] = "Anmälda brott minskar.";
        bild["analys"] = "  ";
        var id = await SkapaKlarAsync(bild, Controller);

        var problem = await AssertProblemAsync(
            await FaststallAsync(id, "3", Controller),
            422,
            "lagesbild-ofullstandig"
        );

        Assert.That(
            Pointers(problem),
            Is.EqualTo(new[] { "#/kartlaggningKonsekvenser", "#/annanInformation", "#/analys" })
        );
        Assert.That(await StatusAsync(id), Is.EqualTo("Klar"));
    }

    [Test]
    public async Task Whole_lagstadgad_lagesbild_is_adopted()
    {
        var bild = Bild("0180", "Lagstadgad");
        foreach (
            var del in (string[])["kartlaggningBrottslighet", "kartlaggningKonsekvenser", "annanInformation", "analys"]
        )
            bild[del] = "Beskriven.";
        var id = await SkapaBildAsync(bild, Controller);
        await SvaraPaKallkravAsync(id);
        await KlarAsync(id, Controller);

        await HandlaAsync(Controller, id, "faststallande", Beslut);

        Assert.That(await StatusAsync(id), Is.EqualTo("Faststalld"));
    }

    [Test]
    public async Task Utkast_is_not_adopted() =>
        await AssertProblemAsync(await FaststallAsync(await SkapaBildAsync(), "1"), 409, "lagesbild-fel-tillstand");

    [Test]
    public async Task Egen_lagesbild_is_shared_and_never_adopted()
    {
        var id = await SkapaKlarAsync(Bild(typ: "Egen", part: "sdf-jarva"));

        await AssertProblemAsync(await FaststallAsync(id, "3"), 409, "lagesbild-fel-slag");
    }

    [Test]
    public async Task Of_two_decisions_at_once_one_wins()
    {
        var id = await SkapaKlarAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => FaststallAsync(id, "3")));

        Assert.That(answers.Count(answer => answer.IsSuccessStatusCode), Is.EqualTo(1));
    }

    private async Task SvaraPaKallkravAsync(Guid id)
    {
        var krav = (await GetAsync(Controller, $"/lagesbilder/{id}/kallkrav"))["kallor"]!.AsArray();
        var svar = krav.Select(rad => new { kod = rad!["kod"]!.GetValue<string>(), ingar = true });
        await ReadAsync(await SendAsync(Controller, HttpMethod.Put, $"/lagesbilder/{id}/kallkrav", new { svar }, "1"));
    }

    private Task<HttpResponseMessage> FaststallAsync(
        Guid id,
        string? ifMatch,
        string persona = Styrgrupp,
        object? beslut = null
    ) => SendAsync(persona, HttpMethod.Post, $"/lagesbilder/{id}/faststallande", beslut ?? Beslut, ifMatch);

    private Task<string> StatusAsync(Guid id) =>
        ScalarAsync<string>("select status from lagesbild.lagesbild where id = @id", new { id });
}
