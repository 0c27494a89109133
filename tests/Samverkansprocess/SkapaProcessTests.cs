using System.Net;

namespace Trygghet.Tests.Samverkansprocess;

[TestFixture]
public sealed class SkapaProcessTests : SamverkansprocessFixture
{
    [Test]
    public async Task Process_begins_in_the_first_step()
    {
        var response = await CreateAsync(Process());

        var body = await ReadAsync(response);
        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"1\""));
        Assert.That(response.Headers.Location!.ToString(), Is.EqualTo($"{Root}/samverkansprocesser/{body["id"]}"));
        Assert.That(body["steg"]!.GetValue<string>(), Is.EqualTo("Initierad"));
        Assert.That(body["cykel"]!.GetValue<int>(), Is.EqualTo(1));
    }

    [Test]
    public async Task Area_has_one_process_at_a_time()
    {
        await SkapaAsync();

        await AssertProblemAsync(await CreateAsync(Process()), 409, "samverkansprocess-pagar");
    }

    [Test]
    public async Task Of_many_that_begin_at_once_one_wins()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => CreateAsync(Process())));

        Assert.That(answers.Count(answer => answer.StatusCode == HttpStatusCode.Created), Is.EqualTo(1));
        Assert.That(answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict), Is.EqualTo(4));
    }

    [Test]
    public async Task New_process_may_begin_when_the_old_one_has_ended()
    {
        await StallAsync(await SkapaAsync(), "Avslutad");

        await SkapaAsync();

        var page = await GetAsync(Samordnare, "/samverkansprocesser?omrade=jarva");
        Assert.That(page["total"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [TestCase("true", "Initierad")]
    [TestCase("false", "Avslutad")]
    public async Task List_tells_active_from_ended(string aktiv, string steg)
    {
        await StallAsync(await SkapaAsync(), "Avslutad");
        await SkapaAsync();

        var page = await GetAsync(Samordnare, $"/samverkansprocesser?aktiv={aktiv}");

        Assert.That(page["items"]!.AsArray().Select(p => p!["steg"]!.GetValue<string>()), Is.EqualTo(new[] { steg }));
    }

    [Test]
    public async Task List_holds_only_the_callers_areas()
    {
        await SkapaAsync();

        Assert.That((await GetAsync("samordnare-farsta", "/samverkansprocesser"))["items"]!.AsArray(), Is.Empty);
    }

    [TestCase("farsta", "samordnare-jarva", 404, "omrade-saknas")]
    [TestCase("jarva", "styrgrupp-jarva", 403, "ratt-saknas")]
    [TestCase("jarva", "slk-controller", 403, "ratt-saknas")]
    public async Task Others_may_not_begin(string omrade, string persona, int status, string code) =>
        await AssertProblemAsync(await CreateAsync(Process(omrade), persona), status, code);

    [Test]
    public async Task Agreement_must_be_one_of_the_area()
    {
        var body = new
        {
            omrade = "jarva",
            mandat = "Uppdrag",
            overenskommelseId = Guid.CreateVersion7(),
        };

        var problem = await AssertProblemAsync(await CreateAsync(body), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/overenskommelseId" }));
    }

    [Test]
    public async Task Personnummer_in_the_mandate_is_refused() =>
        await AssertProblemAsync(
            await CreateAsync(new { omrade = "jarva", mandat = "Gäller 19900101-1234." }),
            422,
            "personnummer-i-text"
        );

    private Task<HttpResponseMessage> CreateAsync(object body, string persona = Samordnare) =>
        SendAsync(persona, HttpMethod.Post, "/samverkansprocesser", body);
}
