using System.Net;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

[TestFixture]
public sealed class ProblemTests : LagesbildFixture
{
    [Test]
    public async Task Problem_is_written_in_a_draft()
    {
        var bild = await SkapaBildAsync();
        var body = Problem(bild);
        body["trend"] = "Okar";

        var response = await SendAsync(Samordnare, HttpMethod.Post, "/problem", body);

        var id = Id(await ReadAsync(response));
        var problem = await GetAsync(Samordnare, $"/problem/{id}");
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo($"{Root}/problem/{id}"));
        Assert.That(problem["lagesbildStatus"]!.GetValue<string>(), Is.EqualTo("Utkast"));
        Assert.That(problem["omrade"]!.GetValue<string>(), Is.EqualTo("jarva"));
        Assert.That(problem["trend"]!.GetValue<string>(), Is.EqualTo("Okar"));
        Assert.That(problem["var"]!.GetValue<string>(), Is.EqualTo("Torget"));
    }

    [Test]
    public async Task Problem_shows_the_names_of_its_indicators()
    {
        var id = await SkapaProblemAsync(await SkapaBildAsync(), "TRY-04", "TRY-01");

        var indikatorer = (await GetAsync(Samordnare, $"/problem/{id}"))["indikatorer"]!.AsArray();

        Assert.That(indikatorer.Select(i => i!["kod"]!.GetValue<string>()), Is.EqualTo(new[] { "TRY-04", "TRY-01" }));
        Assert.That(indikatorer[1]!["namn"]!.GetValue<string>(), Does.StartWith("Trygg utomhus"));
    }

    [Test]
    public async Task Unknown_indicator_is_pointed_out_with_the_nearest_code()
    {
        var bild = await SkapaBildAsync();

        var problem = await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/problem", Problem(bild, "TRY-01", "TYR-01")),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/indikatorer/1" }));
        Assert.That(problem["errors"]![0]!["detail"]!.GetValue<string>(), Does.Contain("Menade du TRY-01?"));
    }

    [Test]
    public async Task Problem_needs_an_indicator()
    {
        var body = Problem(await SkapaBildAsync());
        body["indikatorer"] = new JsonArray();

        var problem = await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/problem", body),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/indikatorer" }));
    }

    [Test]
    public async Task Personnummer_in_any_field_is_refused()
    {
        var body = Problem(await SkapaBildAsync());
        body["vilkaOrsakar"] = "En person, 19900101-1234";

        var problem = await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/problem", body),
            422,
            "personnummer-i-text"
        );

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/vilkaOrsakar" }));
    }

    [Test]
    public async Task Faststalld_lagesbild_takes_no_new_problem()
    {
        var (bild, _, _) = await FaststalldAsync();

        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/problem", Problem(bild)),
            409,
            "lagesbild-ej-utkast"
        );
    }

    [Test]
    public async Task Problem_in_a_faststalld_lagesbild_is_never_changed()
    {
        var (_, id, _) = await FaststalldAsync();

        await AssertProblemAsync(await PutAsync(id, Ny(), "1"), 409, "lagesbild-ej-utkast");
        await AssertProblemAsync(await DeleteAsync(id, "1"), 409, "lagesbild-ej-utkast");
    }

    [Test]
    public async Task Picture_of_another_area_does_not_exist()
    {
        var farsta = await SkapaBildAsync(Bild("farsta"), Farsta);

        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/problem", Problem(farsta)),
            404,
            "lagesbild-saknas"
        );
    }

    [Test]
    public async Task Problem_of_another_area_does_not_exist()
    {
        var id = await SkapaProblemAsync(await SkapaBildAsync());

        await AssertProblemAsync(await SendAsync(Farsta, HttpMethod.Get, $"/problem/{id}"), 404, "problem-saknas");
        await AssertProblemAsync(await PutAsync(id, Ny(), "1", Farsta), 404, "problem-saknas");
        await AssertProblemAsync(await DeleteAsync(id, "1", Farsta), 404, "problem-saknas");
    }

    [Test]
    public async Task Content_is_replaced()
    {
        var id = await SkapaProblemAsync(await SkapaBildAsync());
        var ny = Ny();
        ny["rubrik"] = "Ny rubrik";
        ny["indikatorer"] = new JsonArray("TRY-02");

        var response = await PutAsync(id, ny, "1");

        var problem = await GetAsync(Samordnare, $"/problem/{id}");
        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"2\""));
        Assert.That(problem["rubrik"]!.GetValue<string>(), Is.EqualTo("Ny rubrik"));
        Assert.That(problem["indikatorer"]![0]!["kod"]!.GetValue<string>(), Is.EqualTo("TRY-02"));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_is_refused(string? ifMatch, int status, string code)
    {
        var id = await SkapaProblemAsync(await SkapaBildAsync());

        await AssertProblemAsync(await PutAsync(id, Ny(), ifMatch), status, code);
        await AssertProblemAsync(await DeleteAsync(id, ifMatch), status, code);
    }

    [TestCase("styrgrupp-jarva")]
    [TestCase("slk-controller")]
    public async Task Reader_may_not_write(string persona) =>
        await AssertProblemAsync(
            await SendAsync(persona, HttpMethod.Post, "/problem", Problem(await SkapaBildAsync())),
            403,
            "ratt-saknas"
        );

    private static JsonObject Ny() => Without(Problem(Guid.Empty), "lagesbildId");

    private Task<HttpResponseMessage> PutAsync(
        Guid id,
        JsonObject body,
        string? ifMatch,
        string persona = Samordnare
    ) => SendAsync(persona, HttpMethod.Put, $"/problem/{id}", body, ifMatch);

    private Task<HttpResponseMessage> DeleteAsync(Guid id, string? ifMatch, string persona = Samordnare) =>
        SendAsync(persona, HttpMethod.Delete, $"/problem/{id}", ifMatch: ifMatch);
}
