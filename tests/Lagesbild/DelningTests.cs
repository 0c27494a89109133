using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

/// <summary>Sharing: the receiver gets the picture as a received public document, and nobody takes it back.</summary>
[TestFixture]
public sealed class DelningTests : LagesbildFixture
{
    private const string Polis = "kommunpolis-jarva";
    private const string Polisen = "lpo-jarva-polisen";

    [Test]
    public async Task Receiver_sees_the_picture_from_then_on()
    {
        var bild = await KlarEgenAsync();
        await AssertProblemAsync(await HamtaAsync(Polis, bild), 404, "lagesbild-saknas");

        await DelaAsync(bild, Polisen);

        var mottagen = await ReadAsync(await HamtaAsync(Polis, bild));
        Assert.That(mottagen["mottagen"]!.GetValue<bool>(), Is.True);
        Assert.That(mottagen["handlingar"]!.AsArray(), Is.Empty);
        Assert.That(Ids(await GetAsync(Polis, "/lagesbilder?mottagen=true")), Has.Member(bild));
        Assert.That(Ids(await GetAsync(Samordnare, "/lagesbilder?mottagen=true")), Has.No.Member(bild));
    }

    [Test]
    public async Task Secrecy_check_is_kept_with_the_sharing()
    {
        var bild = await KlarEgenAsync();
        await DelaAsync(bild, Polisen);

        var delning = (await DelningarAsync(Samordnare, bild)).Single();

        Assert.That(delning["mottagare"]!.GetValue<string>(), Is.EqualTo(Polisen));
        Assert.That(delning["sekretessprovning"]!["utfordAv"]!.GetValue<string>(), Is.EqualTo("Registrator"));
        Assert.That(delning["sekretessprovning"]!["datum"]!.GetValue<string>(), Is.EqualTo("2026-09-18"));
        Assert.That(delning["diarienummer"], Is.Null);
    }

    [Test]
    public async Task Receiver_sees_its_own_row_and_no_other()
    {
        var bild = await KlarEgenAsync();
        await DelaAsync(bild, Polisen);
        await DelaAsync(bild, "trafikkontoret");

        Assert.That(Mottagare(await DelningarAsync(Samordnare, bild)), Is.EqualTo(new[] { Polisen, "trafikkontoret" }));
        Assert.That(Mottagare(await DelningarAsync("revisor", bild)), Is.EqualTo(new[] { Polisen, "trafikkontoret" }));
        Assert.That(Mottagare(await DelningarAsync(Polis, bild)), Is.EqualTo(new[] { Polisen }));
    }

    [Test]
    public async Task Receiver_registers_its_number_once()
    {
        var bild = await KlarEgenAsync();
        var delning = await DelaAsync(bild, Polisen);
        Assert.That((await DelningarAsync(Polis, bild)).Single()["diariefors"]!.GetValue<bool>(), Is.True);

        await ReadAsync(await DiarieforAsync(Polis, bild, delning, "1"));

        var rad = (await DelningarAsync(Samordnare, bild)).Single();
        Assert.That(rad["diarienummer"]!.GetValue<string>(), Is.EqualTo("LPO 2026/17"));
        Assert.That(rad["diariefors"]!.GetValue<bool>(), Is.False);
        await AssertProblemAsync(await DiarieforAsync(Polis, bild, delning, "2"), 409, "delning-diarieford");
    }

    [TestCase(Samordnare, "1", 403, "ratt-saknas")]
    [TestCase(Farsta, "1", 404, "lagesbild-saknas")]
    [TestCase(Polis, null, 428, "if-match-saknas")]
    [TestCase(Polis, "7", 412, "etag-inaktuell")]
    public async Task Number_is_the_receivers_to_register(string persona, string? ifMatch, int status, string kod)
    {
        var bild = await KlarEgenAsync();
        var delning = await DelaAsync(bild, Polisen);

        await AssertProblemAsync(await DiarieforAsync(persona, bild, delning, ifMatch), status, kod);
    }

    [Test]
    public async Task Sharing_to_another_does_not_exist_for_a_receiver()
    {
        var bild = await KlarEgenAsync();
        await DelaAsync(bild, Polisen);
        var annan = await DelaAsync(bild, "trafikkontoret");

        await AssertProblemAsync(await DiarieforAsync(Polis, bild, annan, "1"), 404, "delning-saknas");
    }

    [Test]
    public async Task Same_party_is_not_given_the_same_version_twice()
    {
        var bild = await KlarEgenAsync();
        await DelaAsync(bild, Polisen);

        var svar = await ForsokAsync(bild, Delning(Polisen));

        await AssertProblemAsync(svar, 409, "lagesbild-redan-delad");
    }

    [TestCase("sdf-jarva", "#/mottagare")]
    [TestCase("sdf-atlantis", "#/mottagare")]
    public async Task Receiver_is_another_party_that_exists(string mottagare, string pekare)
    {
        var svar = await ForsokAsync(await KlarEgenAsync(), Delning(mottagare));

        Assert.That(Pointers(await AssertProblemAsync(svar, 422, "ogiltig-indata")), Is.EqualTo(new[] { pekare }));
    }

    [TestCase("datum", "2099-01-01", "ogiltig-indata")]
    [TestCase("utfordAv", " ", "ogiltig-indata")]
    [TestCase("resultat", null, "ogiltig-indata")]
    [TestCase("resultat", "Gäller 19900101-1234.", "personnummer-i-text")]
    public async Task Secrecy_check_that_cannot_be_right_is_pointed_out(string falt, string? varde, string kod)
    {
        var provning = new JsonObject
        {
            ["utfordAv"] = "Registrator",
            ["datum"] = "2026-09-18",
            ["resultat"] = "Kan lämnas ut.",
        };
        provning[falt] = varde;
        var kropp = new JsonObject { ["mottagare"] = Polisen, ["sekretessprovning"] = provning };

        var svar = await ForsokAsync(await KlarEgenAsync(), kropp);

        var problem = await AssertProblemAsync(svar, 422, kod);
        Assert.That(Pointers(problem), Is.EqualTo(new[] { $"#/sekretessprovning/{falt}" }));
    }

    [Test]
    public async Task Sharing_leaves_an_audit_row_of_the_picture()
    {
        var bild = await KlarEgenAsync();
        await DelaAsync(bild, Polisen);

        var rader = await ScalarAsync<long>(
            "select count(*) from audit.handelse where subjekt = @s and kommando = 'DelaLagesbild'",
            new { s = $"lagesbild/{bild}" }
        );

        Assert.That(rader, Is.EqualTo(1));
    }

    private Task<Guid> KlarEgenAsync() => SkapaKlarAsync(Bild(typ: "Egen", part: "sdf-jarva"));

    private Task<HttpResponseMessage> HamtaAsync(string persona, Guid bild) =>
        SendAsync(persona, HttpMethod.Get, $"/lagesbilder/{bild}");

    private async Task<HttpResponseMessage> ForsokAsync(Guid bild, object kropp) =>
        await SendAsync(Samordnare, HttpMethod.Post, $"/lagesbilder/{bild}/delningar", kropp, await VersionAsync(bild));

    private Task<HttpResponseMessage> DiarieforAsync(string persona, Guid bild, Guid delning, string? ifMatch) =>
        SendAsync(
            persona,
            HttpMethod.Post,
            $"/lagesbilder/{bild}/delningar/{delning}/diarienummer",
            new { diarienummer = "LPO 2026/17" },
            ifMatch
        );

    private async Task<List<JsonNode>> DelningarAsync(string persona, Guid bild) =>
        (await GetAsync(persona, $"/lagesbilder/{bild}/delningar"))["items"]!.AsArray().Select(rad => rad!).ToList();

    private static IEnumerable<string> Mottagare(IEnumerable<JsonNode> delningar) =>
        delningar.Select(rad => rad["mottagare"]!.GetValue<string>());
}
