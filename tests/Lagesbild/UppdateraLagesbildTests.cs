using System.Net;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

[TestFixture]
public sealed class UppdateraLagesbildTests : LagesbildFixture
{
    [Test]
    public async Task Content_is_replaced()
    {
        var id = await SkapaBildAsync();
        var ny = Ny();
        ny["rubrik"] = "Ny rubrik";
        ny["analys"] = "Ny analys";
        ny["kallor"] = new JsonArray(new JsonObject { ["namn"] = "Stockholmsenkäten", ["hamtad"] = "2026-05-01" });

        var response = await PutAsync(id, ny, "1");

        var bild = await GetAsync(Samordnare, $"/lagesbilder/{id}");
        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"2\""));
        Assert.That(bild["rubrik"]!.GetValue<string>(), Is.EqualTo("Ny rubrik"));
        Assert.That(bild["analys"]!.GetValue<string>(), Is.EqualTo("Ny analys"));
        Assert.That(bild["kallor"]![0]!["hamtad"]!.GetValue<string>(), Is.EqualTo("2026-05-01"));
        Assert.That(bild["version"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_changes_nothing(string? ifMatch, int status, string code)
    {
        var id = await SkapaBildAsync();

        await AssertProblemAsync(await PutAsync(id, Ny(), ifMatch), status, code);

        Assert.That(await VersionAsync(id), Is.EqualTo("1"));
    }

    [Test]
    public async Task Stale_answer_carries_the_present_etag()
    {
        var id = await SkapaBildAsync();
        await PutAsync(id, Ny(), "1");

        var problem = await AssertProblemAsync(await PutAsync(id, Ny(), "1"), 412, "etag-inaktuell");

        Assert.That(problem["etag"]!.GetValue<string>(), Is.EqualTo("\"2\""));
    }

    [Test]
    public async Task Faststalld_lagesbild_is_never_changed()
    {
        var (id, _, _) = await FaststalldAsync();

        await AssertProblemAsync(await PutAsync(id, Ny(), await VersionAsync(id)), 409, "lagesbild-ej-utkast");
    }

    [Test]
    public async Task Egen_lagesbild_keeps_a_part()
    {
        var id = await SkapaBildAsync(Bild(typ: "Egen", part: "sdf-jarva"));

        var problem = await AssertProblemAsync(await PutAsync(id, Ny(), "1"), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/part" }));
    }

    [Test]
    public async Task Picture_of_another_area_does_not_exist()
    {
        var id = await SkapaBildAsync(Bild("farsta"), Farsta);

        await AssertProblemAsync(await PutAsync(id, Ny(), "1"), 404, "lagesbild-saknas");
    }

    [Test]
    public async Task Picture_that_the_caller_only_reads_is_403() =>
        await AssertProblemAsync(await PutAsync(await SkapaBildAsync(), Ny(), "1", Controller), 403, "ratt-saknas");

    [Test]
    public async Task Personnummer_in_free_text_is_refused()
    {
        var ny = Ny();
        ny["annanInformation"] = "19900101-1234 syns ofta.";

        await AssertProblemAsync(await PutAsync(await SkapaBildAsync(), ny, "1"), 422, "personnummer-i-text");
    }

    [Test]
    public async Task Of_two_changes_at_once_one_wins()
    {
        var id = await SkapaBildAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => PutAsync(id, Ny(), "1")));

        Assert.That(answers.Count(answer => answer.StatusCode == HttpStatusCode.OK), Is.EqualTo(1));
        Assert.That(
            answers.Count(answer => answer.StatusCode == HttpStatusCode.PreconditionFailed),
            Is.EqualTo(answers.Length - 1)
        );
    }

    private static JsonObject Ny() => Without(Bild(), "typ", "omrade");

    private Task<HttpResponseMessage> PutAsync(
        Guid id,
        JsonObject body,
        string? ifMatch,
        string persona = Samordnare
    ) => SendAsync(persona, HttpMethod.Put, $"/lagesbilder/{id}", body, ifMatch);
}
