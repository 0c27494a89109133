using System.Net;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

[TestFixture]
public sealed class OrsakTests : LagesbildFixture
{
    private Guid bild;
    private Guid problem;

    [SetUp]
    public async Task NewDraftAsync()
    {
        bild = await SkapaBildAsync();
        problem = await SkapaProblemAsync(bild);
    }

    [Test]
    public async Task Causes_are_numbered_within_their_problem()
    {
        var first = await PostAsync(Samordnare, "/orsaker", Orsak(problem));
        var second = await PostAsync(Samordnare, "/orsaker", Orsak(problem));
        var other = await PostAsync(Samordnare, "/orsaker", Orsak(await SkapaProblemAsync(bild)));

        int[] nummer = [.. new[] { first, second, other }.Select(orsak => orsak["lopnummer"]!.GetValue<int>())];
        Assert.That(nummer, Is.EqualTo(new[] { 1, 2, 1 }));
    }

    [Test]
    public async Task Number_of_a_removed_cause_is_not_used_again()
    {
        await DeleteAsync(await SkapaOrsakAsync(problem), "1");

        var next = await PostAsync(Samordnare, "/orsaker", Orsak(problem));

        Assert.That(next["lopnummer"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public async Task Causes_written_at_once_get_different_numbers()
    {
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => PostAsync(Samordnare, "/orsaker", Orsak(problem)))
        );

        Assert.That(
            answers.Select(orsak => orsak["lopnummer"]!.GetValue<int>()),
            Is.EquivalentTo(new[] { 1, 2, 3, 4, 5 })
        );
    }

    [Test]
    public async Task Parent_must_be_a_cause_of_the_same_problem()
    {
        var annans = await SkapaOrsakAsync(await SkapaProblemAsync(bild));

        var answer = await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/orsaker", Orsak(problem, annans)),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(answer), Is.EqualTo(new[] { "#/foralderOrsakId" }));
    }

    [Test]
    public async Task Tree_cannot_become_a_ring()
    {
        var rot = await SkapaOrsakAsync(problem);
        var mitt = await SkapaOrsakAsync(problem, rot);
        var blad = await SkapaOrsakAsync(problem, mitt);

        foreach (var foralder in (Guid[])[rot, mitt, blad])
        {
            var answer = await AssertProblemAsync(await PutAsync(rot, Ny(foralder), "1"), 422, "ogiltig-indata");
            Assert.That(Pointers(answer), Is.EqualTo(new[] { "#/foralderOrsakId" }));
        }
    }

    [Test]
    public async Task Cause_can_be_moved_in_the_tree()
    {
        var rot = await SkapaOrsakAsync(problem);
        var blad = await SkapaOrsakAsync(problem);

        var response = await PutAsync(blad, Ny(rot), "1");

        var orsak = await GetAsync(Samordnare, $"/orsaker/{blad}");
        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"2\""));
        Assert.That(orsak["foralderOrsakId"]!.GetValue<Guid>(), Is.EqualTo(rot));
        Assert.That(orsak["lopnummer"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public async Task Cause_with_causes_below_is_not_removed()
    {
        var rot = await SkapaOrsakAsync(problem);
        var blad = await SkapaOrsakAsync(problem, rot);

        await AssertProblemAsync(await DeleteAsync(rot, "1"), 409, "orsak-har-underliggande");
        Assert.That((await DeleteAsync(blad, "1")).StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((await DeleteAsync(rot, "1")).StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
    }

    [Test]
    public async Task Cause_in_a_faststalld_lagesbild_is_never_changed()
    {
        var (_, fast, orsak) = await FaststalldAsync();

        await AssertProblemAsync(await PutAsync(orsak, Ny(null), "1"), 409, "lagesbild-ej-utkast");
        await AssertProblemAsync(await DeleteAsync(orsak, "1"), 409, "lagesbild-ej-utkast");
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/orsaker", Orsak(fast)),
            409,
            "lagesbild-ej-utkast"
        );
    }

    [Test]
    public async Task Cause_of_another_area_does_not_exist()
    {
        var orsak = await SkapaOrsakAsync(problem);

        await AssertProblemAsync(await SendAsync(Farsta, HttpMethod.Get, $"/orsaker/{orsak}"), 404, "orsak-saknas");
        await AssertProblemAsync(await PutAsync(orsak, Ny(null), "1", Farsta), 404, "orsak-saknas");
        await AssertProblemAsync(
            await SendAsync(Farsta, HttpMethod.Post, "/orsaker", Orsak(problem)),
            404,
            "problem-saknas"
        );
        Assert.That(Ids(await GetAsync(Farsta, $"/orsaker?problem={problem}")), Is.Empty);
    }

    [TestCase("styrgrupp-jarva")]
    [TestCase("slk-controller")]
    public async Task Reader_may_not_write(string persona) =>
        await AssertProblemAsync(
            await SendAsync(persona, HttpMethod.Post, "/orsaker", Orsak(problem)),
            403,
            "ratt-saknas"
        );

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_is_refused(string? ifMatch, int status, string code)
    {
        var orsak = await SkapaOrsakAsync(problem);

        await AssertProblemAsync(await PutAsync(orsak, Ny(null), ifMatch), status, code);
        await AssertProblemAsync(await DeleteAsync(orsak, ifMatch), status, code);
    }

    [Test]
    public async Task Personnummer_in_the_text_is_refused()
    {
        var body = Orsak(problem);
        body["text"] = "900101-1234 lockar dit andra.";

        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/orsaker", body),
            422,
            "personnummer-i-text"
        );
    }

    [Test]
    public async Task List_and_problem_show_the_causes_by_number()
    {
        var first = await SkapaOrsakAsync(problem);
        var second = await SkapaOrsakAsync(problem, first);

        var page = await GetAsync(Samordnare, $"/orsaker?problem={problem}");
        var orsaker = (await GetAsync(Samordnare, $"/problem/{problem}"))["orsaker"]!.AsArray();

        Assert.That(Ids(page), Is.EqualTo(new[] { first, second }));
        Assert.That(orsaker.Select(orsak => Id(orsak!)), Is.EqualTo(new[] { first, second }));
    }

    private static JsonObject Ny(Guid? foralder) => Without(Orsak(Guid.Empty, foralder), "problemId");

    private Task<HttpResponseMessage> PutAsync(
        Guid id,
        JsonObject body,
        string? ifMatch,
        string persona = Samordnare
    ) => SendAsync(persona, HttpMethod.Put, $"/orsaker/{id}", body, ifMatch);

    private Task<HttpResponseMessage> DeleteAsync(Guid id, string? ifMatch) =>
        SendAsync(Samordnare, HttpMethod.Delete, $"/orsaker/{id}", ifMatch: ifMatch);
}
