using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

[TestFixture]
public sealed class HamtaLagesbildTests : LagesbildFixture
{
    [Test]
    public async Task Picture_shows_what_was_written()
    {
        var body = Bild();
        body["kartlaggningBrottslighet"] = "Rånen minskar.";
        body["kartlaggningKonsekvenser"] = "Färre på torget.";
        body["annanInformation"] = "Ombyggnad pågår.";
        body["analys"] = "Platsen saknar väktare.";
        body["kallor"] = new JsonArray(new JsonObject { ["namn"] = "Trygghetsmätningen", ["hamtad"] = "2026-09-01" });

        var bild = await GetAsync(Samordnare, $"/lagesbilder/{await SkapaBildAsync(body)}");

        foreach (var (field, value) in body.Where(member => member.Key != "kallor"))
            Assert.That(bild[field]?.GetValue<string>(), Is.EqualTo(value?.GetValue<string>()), field);
        Assert.That(bild["kallor"]![0]!["namn"]!.GetValue<string>(), Is.EqualTo("Trygghetsmätningen"));
        Assert.That(bild["beslut"], Is.Null);
        Assert.That(bild["fastaMatvarden"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Etag_is_the_version_and_counts_changes_of_the_parts()
    {
        var id = await SkapaBildAsync();
        await SkapaOrsakAsync(await SkapaProblemAsync(id));

        var response = await SendAsync(Samordnare, HttpMethod.Get, $"/lagesbilder/{id}");

        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"3\""));
        Assert.That((await ReadAsync(response))["version"]!.GetValue<int>(), Is.EqualTo(3));
    }

    [Test]
    public async Task Problems_are_listed_with_their_number_of_causes()
    {
        var id = await SkapaBildAsync();
        var problem = await SkapaProblemAsync(id);
        await SkapaOrsakAsync(problem);
        await SkapaOrsakAsync(problem);

        var rad = (await GetAsync(Samordnare, $"/lagesbilder/{id}"))["problem"]!.AsArray().Single()!;

        Assert.That(Id(rad), Is.EqualTo(problem));
        Assert.That(rad["antalOrsaker"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [TestCase("samordnare-farsta", 404, "lagesbild-saknas")]
    [TestCase("rapportor-jarva", 403, "ratt-saknas")]
    [TestCase("", 401, "inloggning-kravs")]
    public async Task Others_do_not_see_it(string persona, int status, string code)
    {
        var id = await SkapaBildAsync();

        await AssertProblemAsync(await SendAsync(persona, HttpMethod.Get, $"/lagesbilder/{id}"), status, code);
    }

    [Test]
    public async Task Unknown_picture_is_404() =>
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Get, $"/lagesbilder/{Guid.CreateVersion7()}"),
            404,
            "lagesbild-saknas"
        );
}
