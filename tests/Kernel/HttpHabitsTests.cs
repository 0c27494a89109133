using System.Net;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Kernel;

/// <summary>What every endpoint does, shown on one.</summary>
[TestFixture]
public sealed class HttpHabitsTests : ApiFixture
{
    [Test]
    public async Task Get_has_a_strong_etag_and_answers_304()
    {
        var first = await SendAsync("analys", HttpMethod.Get, "/omraden?typ=Stadsdelsomrade");
        using var again = new HttpRequestMessage(HttpMethod.Get, Root + "/omraden?typ=Stadsdelsomrade");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        var second = await As("analys").SendAsync(again);

        Assert.That(first.Headers.ETag!.IsWeak, Is.False);
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(await second.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [Test]
    public async Task Head_has_the_headers_of_get_and_no_body()
    {
        var get = await SendAsync("analys", HttpMethod.Get, "/omraden");
        var head = await SendAsync("analys", HttpMethod.Head, "/omraden");

        Assert.That(head.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(head.Headers.ETag, Is.EqualTo(get.Headers.ETag));
        Assert.That(await head.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [Test]
    public async Task Unknown_parameter_is_400_with_the_closest_match()
    {
        var problem = await AssertProblemAsync(
            await SendAsync("analys", HttpMethod.Get, "/omraden?tpy=Kommun"),
            400,
            "okand-parameter"
        );

        Assert.That(problem["narmast"]!.GetValue<string>(), Is.EqualTo("typ"));
    }

    [Test]
    public async Task Unknown_filter_value_is_400_with_the_closest_match()
    {
        var problem = await AssertProblemAsync(
            await SendAsync("analys", HttpMethod.Get, "/omraden?typ=Stadsdels"),
            400,
            "okant-filtervarde"
        );

        Assert.That(problem["narmast"]!.GetValue<string>(), Is.EqualTo("Stadsdel"));
        Assert.That(problem["detail"]!.GetValue<string>(), Does.Contain("typ").And.Contain("Stadsdels"));
    }

    [TestCase("limit=0")]
    [TestCase("limit=101")]
    [TestCase("page=0")]
    [TestCase("limit=tio")]
    public async Task Page_out_of_range_is_400(string query) =>
        Assert.That((int)(await SendAsync("analys", HttpMethod.Get, $"/omraden?{query}")).StatusCode, Is.EqualTo(400));

    [Test]
    public async Task Pages_cover_the_list_once()
    {
        var first = await GetAsync("analys", "/omraden?typ=Kommun&limit=100&page=1");
        var total = first["total"]!.GetValue<int>();
        var koder = new List<string>();
        for (var page = 1; page <= (total + 99) / 100; page++)
            koder.AddRange(
                (await GetAsync("analys", $"/omraden?typ=Kommun&limit=100&page={page}"))["items"]!
                    .AsArray()
                    .Select(o => o!["kod"]!.GetValue<string>())
            );

        Assert.That(total, Is.EqualTo(290));
        Assert.That(koder, Is.Unique.And.Count.EqualTo(290));
    }

    [Test]
    public async Task Unknown_address_is_a_problem() =>
        await AssertProblemAsync(await SendAsync("analys", HttpMethod.Get, "/finns-inte"), 404, "sidan-saknas");

    [Test]
    public async Task Missing_fields_are_pointed_out_all_at_once()
    {
        var problem = await AssertProblemAsync(
            await SendAsync("samordnare-jarva", HttpMethod.Post, "/grupper", new { namn = " " }),
            422,
            "ogiltig-indata"
        );

        var pointers = problem["errors"]!.AsArray().Select(e => e!["pointer"]!.GetValue<string>());
        Assert.That(
            pointers,
            Is.SupersetOf(new[] { "#/typ", "#/namn", "#/omrade", "#/uppdrag", "#/ledamoter", "#/giltigFran" })
        );
    }

    [TestCase("""{"typ":"Styrgrup"}""", "#/typ")]
    [TestCase("""{"giltigFran":"2026-13-01"}""", "#/giltigFran")]
    [TestCase("""{"namm":"x"}""", "#/namm")]
    public async Task Unreadable_json_names_the_field(string json, string pointer)
    {
        using var content = new StringContent(json, null, "application/json");

        var problem = await AssertProblemAsync(
            await As("samordnare-jarva").PostAsync(Root + "/grupper", content),
            400,
            "begaran-olaslig"
        );

        Assert.That(problem["errors"]![0]!["pointer"]!.GetValue<string>(), Is.EqualTo(pointer));
    }

    [TestCase("19900101-1234")]
    [TestCase("900101-1234")]
    [TestCase("9001011239", Description = "ten digits with the right check digit")]
    [TestCase("19900161-1234", Description = "samordningsnummer")]
    public async Task Personnummer_in_text_is_refused(string nummer)
    {
        var body = new
        {
            typ = "Styrgrupp",
            namn = "G",
            omrade = "jarva",
            uppdrag = $"Gäller {nummer}.",
            ledamoter = Array.Empty<object>(),
        };

        var problem = await AssertProblemAsync(
            await SendAsync("samordnare-jarva", HttpMethod.Post, "/grupper", body),
            422,
            "personnummer-i-text"
        );

        Assert.That(problem["errors"]![0]!["pointer"]!.GetValue<string>(), Is.EqualTo("#/uppdrag"));
    }

    [TestCase("dnr RK 2020/516")]
    [TestCase("ring 08-508 000 00")]
    [TestCase("perioden 2026-01-01 till 2026-12-31")]
    public void Ordinary_numbers_are_not_personnummer(string text) =>
        Assert.That(Trygghet.Shared.Personnummer.Finns(text), Is.False);
}
