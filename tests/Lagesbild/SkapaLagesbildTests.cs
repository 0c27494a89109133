using System.Net;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

[TestFixture]
public sealed class SkapaLagesbildTests : LagesbildFixture
{
    [Test]
    public async Task Draft_is_created_with_address_and_etag()
    {
        var response = await SkapaAsync(Bild());

        var body = await ReadAsync(response);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo($"{Root}/lagesbilder/{Id(body)}"));
        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"1\""));
        Assert.That(body["status"]!.GetValue<string>(), Is.EqualTo("Utkast"));
    }

    [Test]
    public async Task Egen_lagesbild_needs_a_part() =>
        Assert.That(Pointers(await RefusedAsync(Bild(typ: "Egen"))), Is.EqualTo(new[] { "#/part" }));

    [Test]
    public async Task Unknown_part_is_pointed_out() =>
        Assert.That(
            Pointers(await RefusedAsync(Bild(typ: "Egen", part: "sdf-atlantis"))),
            Is.EqualTo(new[] { "#/part" })
        );

    [Test]
    public async Task Egen_lagesbild_is_written_by_its_own_party() =>
        Assert.That(
            Pointers(await RefusedAsync(Bild(typ: "Egen", part: "lpo-jarva-polisen"))),
            Is.EqualTo(new[] { "#/part" })
        );

    [Test]
    public async Task Period_cannot_end_before_it_begins()
    {
        var bild = Bild();
        bild["periodTill"] = "2025-12-31";

        Assert.That(Pointers(await RefusedAsync(bild)), Is.EqualTo(new[] { "#/periodTill" }));
    }

    [Test]
    public async Task Gemensam_lagesbild_rests_on_own_ones()
    {
        var staden = await SkapaBildAsync(Bild(typ: "Egen", part: "sdf-jarva"));
        var polisen = await SkapaBildAsync(Bild(typ: "Egen", part: "lpo-jarva-polisen"), "kommunpolis-jarva");
        await KlarAsync(polisen, "kommunpolis-jarva");
        await DelaAsync(polisen, "sdf-jarva", "kommunpolis-jarva");
        var bild = Bild(typ: "Gemensam");
        bild["delbilder"] = new JsonArray(staden, polisen);

        var gemensam = await GetAsync(Samordnare, $"/lagesbilder/{await SkapaBildAsync(bild)}");

        Assert.That(
            gemensam["delbilder"]!.AsArray().Select(id => id!.GetValue<Guid>()),
            Is.EqualTo(new[] { staden, polisen })
        );
    }

    [Test]
    public async Task Delbild_must_be_an_own_picture_that_the_caller_sees()
    {
        var egen = await SkapaBildAsync(Bild(typ: "Egen", part: "sdf-jarva"));
        var tertial = await SkapaBildAsync();
        var farsta = await SkapaBildAsync(Bild("farsta", "Egen", "sdf-farsta"), Farsta);
        var bild = Bild(typ: "Gemensam");
        var polisen = await SkapaBildAsync(Bild(typ: "Egen", part: "lpo-jarva-polisen"), "kommunpolis-jarva");
        bild["delbilder"] = new JsonArray(egen, tertial, farsta, polisen);

        Assert.That(
            Pointers(await RefusedAsync(bild)),
            Is.EqualTo(new[] { "#/delbilder/1", "#/delbilder/2", "#/delbilder/3" })
        );
    }

    [Test]
    public async Task Only_a_gemensam_lagesbild_has_delbilder()
    {
        var bild = Bild();
        bild["delbilder"] = new JsonArray(Guid.CreateVersion7());

        Assert.That(Pointers(await RefusedAsync(bild)), Is.EqualTo(new[] { "#/delbilder" }));
    }

    [Test]
    public async Task Lagstadgad_lagesbild_is_of_the_whole_kommun()
    {
        Assert.That(Pointers(await RefusedAsync(Bild(typ: "Lagstadgad"))), Is.EqualTo(new[] { "#/omrade" }));
        Assert.That(await SkapaBildAsync(Bild("0180", "Lagstadgad"), Controller), Is.Not.EqualTo(Guid.Empty));
    }

    [Test]
    public async Task Area_that_the_caller_cannot_see_does_not_exist() =>
        await AssertProblemAsync(await SkapaAsync(Bild("farsta")), 404, "omrade-saknas");

    [Test]
    public async Task Area_that_the_caller_only_reads_is_403() =>
        await AssertProblemAsync(await SkapaAsync(Bild(), Controller), 403, "ratt-saknas");

    [TestCase("styrgrupp-jarva")]
    [TestCase("rapportor-jarva")]
    [TestCase("revisor")]
    public async Task Role_without_the_right_is_403(string persona) =>
        await AssertProblemAsync(await SkapaAsync(Bild(), persona), 403, "ratt-saknas");

    [Test]
    public async Task Personnummer_in_free_text_is_refused()
    {
        var bild = Bild();
        bild["analys"] = "Det handlar om 19900101-1234.";

        var problem = await AssertProblemAsync(await SkapaAsync(bild), 422, "personnummer-i-text");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/analys" }));
    }

    [Test]
    public async Task Personnummer_in_a_source_is_refused()
    {
        var bild = Bild();
        bild["kallor"] = new JsonArray(new JsonObject { ["namn"] = "Samtal med 900101-1234" });

        var problem = await AssertProblemAsync(await SkapaAsync(bild), 422, "personnummer-i-text");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/kallor/0/namn" }));
    }

    [Test]
    public async Task Same_idempotency_key_gives_the_same_draft()
    {
        var first = await SendAsync(Samordnare, HttpMethod.Post, "/lagesbilder", Bild(), idempotencyKey: "en-gang");
        var second = await SendAsync(Samordnare, HttpMethod.Post, "/lagesbilder", Bild(), idempotencyKey: "en-gang");

        Assert.That(Id(await ReadAsync(second)), Is.EqualTo(Id(await ReadAsync(first))));
    }

    private Task<HttpResponseMessage> SkapaAsync(JsonObject bild, string persona = Samordnare) =>
        SendAsync(persona, HttpMethod.Post, "/lagesbilder", bild);

    private async Task<JsonNode> RefusedAsync(JsonObject bild) =>
        await AssertProblemAsync(await SkapaAsync(bild), 422, "ogiltig-indata");
}
