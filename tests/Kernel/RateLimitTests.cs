using System.Net;
using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Kernel;

/// <summary>Three calls in ten minutes here, so that the limit is met.</summary>
[TestFixture]
public sealed class RateLimitTests : ApiFixture
{
    private const string Adress = "/omraden?typ=Stadsdelsomrade";

    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Anropsgrans:Antal"] = "3",
            ["Anropsgrans:Sekunder"] = "600",
        };

    [Test]
    public async Task Call_above_the_limit_is_429_that_says_how_long_to_wait()
    {
        await CallAsync("revisor", 3);

        var svar = await SendAsync("revisor", HttpMethod.Get, Adress);

        await AssertProblemAsync(svar, 429, "for-manga-anrop");
        var sekunder = (int)svar.Headers.RetryAfter!.Delta!.Value.TotalSeconds;
        Assert.That(sekunder, Is.InRange(1, 600));
        Assert.That(Header(svar, "RateLimit-Policy"), Is.EqualTo("\"anrop\";q=3;w=600"));
        Assert.That(Header(svar, "RateLimit"), Is.EqualTo($"\"anrop\";r=0;t={sekunder}"));
    }

    [Test]
    public async Task Every_answer_says_how_much_is_left_also_a_failure()
    {
        var svar = await SendAsync("slk-controller", HttpMethod.Get, Adress);
        var fel = await SendAsync("slk-controller", HttpMethod.Get, "/omraden/finns-inte");

        Assert.That(Header(svar, "RateLimit"), Is.EqualTo("\"anrop\";r=2"));
        Assert.That(fel.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(Header(fel, "RateLimit"), Is.EqualTo("\"anrop\";r=1"));
    }

    [Test]
    public async Task One_client_does_not_use_up_the_calls_of_another()
    {
        await CallAsync("samordnare-farsta", 4);

        Assert.That(
            (await SendAsync("samordnare-jarva", HttpMethod.Get, Adress)).StatusCode,
            Is.EqualTo(HttpStatusCode.OK)
        );
    }

    [Test]
    public async Task Unchanged_is_free()
    {
        var etag = (await SendAsync("analys", HttpMethod.Get, Adress)).Headers.ETag!;

        for (var anrop = 0; anrop < 5; anrop++)
        {
            using var fraga = new HttpRequestMessage(HttpMethod.Get, Root + Adress);
            fraga.Headers.IfNoneMatch.Add(etag);
            Assert.That((await As("analys").SendAsync(fraga)).StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        }
        Assert.That(
            Header(await SendAsync("analys", HttpMethod.Get, Adress), "RateLimit"),
            Is.EqualTo("\"anrop\";r=1")
        );
    }

    [Test]
    public async Task Changed_costs_as_much_as_any_call()
    {
        for (var anrop = 0; anrop < 3; anrop++)
        {
            using var fraga = new HttpRequestMessage(HttpMethod.Get, Root + Adress);
            fraga.Headers.TryAddWithoutValidation("If-None-Match", "\"inaktuell\"");
            await As("polis-jarva").SendAsync(fraga);
        }

        await AssertProblemAsync(await SendAsync("polis-jarva", HttpMethod.Get, Adress), 429, "for-manga-anrop");
    }

    [TestCase("/api-info")]
    [TestCase("/konfiguration")]
    public async Task What_says_the_limits_is_free(string adress)
    {
        await CallAsync("statistiker", 4);

        for (var anrop = 0; anrop < 5; anrop++)
            Assert.That((int)(await SendAsync("statistiker", HttpMethod.Get, adress)).StatusCode, Is.EqualTo(200));
    }

    [Test]
    public async Task Configuration_says_the_limit_that_holds()
    {
        JsonNode grans = (await GetAsync("", "/konfiguration"))["anropsgrans"]!;

        Assert.That(grans["antal"]!.GetValue<int>(), Is.EqualTo(3));
        Assert.That(grans["sekunder"]!.GetValue<int>(), Is.EqualTo(600));
    }

    private async Task CallAsync(string persona, int antal)
    {
        for (var anrop = 0; anrop < antal; anrop++)
            await SendAsync(persona, HttpMethod.Get, Adress);
    }

    private static string Header(HttpResponseMessage svar, string namn) => svar.Headers.GetValues(namn).Single();
}
