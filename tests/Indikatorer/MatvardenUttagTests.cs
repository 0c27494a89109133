using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer;

/// <summary>The ways to take mätvärden out: POST for long selections, ndjson, how a csv is written, what changed since last time.</summary>
[TestFixture]
public sealed class MatvardenUttagTests : MatvardeFixture
{
    private static readonly DateTime Forst = new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);

    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            Forst,
            new("TRY-01", "jarva", "2023", 33.5m, 400),
            new("TRY-01", "farsta", "2023", 50m, 300)
        );
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            Forst.AddDays(1),
            new("TRY-01", "farsta", "2023", 50m, 300, Borttagen: true),
            new("TRY-01", "bromma", "2023", 61m, 300)
        );
    }

    [TestCase("json")]
    [TestCase("csv")]
    [TestCase("json-stat2")]
    [TestCase("ndjson")]
    public async Task Post_answers_the_same_bytes_as_get(string format)
    {
        var get = await SendAsync("analys", HttpMethod.Get, $"/matvarden?omrade=jarva,bromma&format={format}");
        var post = await SendAsync(
            "analys",
            HttpMethod.Post,
            "/matvarden/sokningar",
            new { omrade = (string[])["bromma", "jarva"], format }
        );

        Assert.That(post.Content.Headers.ContentType, Is.EqualTo(get.Content.Headers.ContentType));
        Assert.That(
            await post.Content.ReadAsByteArrayAsync(),
            Is.EqualTo(await get.Content.ReadAsByteArrayAsync()).And.Not.Empty
        );
    }

    [Test]
    public async Task Post_takes_more_codes_than_an_address_can_hold()
    {
        var perioder = Enumerable.Range(1900, 301).SelectMany(ar => (string[])[$"{ar}", $"{ar}-T1", $"{ar}-T2"]);

        var svar = await PostAsync("analys", "/matvarden/sokningar", new { period = perioder.ToArray() });

        Assert.That(svar["total"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public async Task Post_names_an_unknown_value_as_get_does()
    {
        var problem = await AssertProblemAsync(
            await SendAsync("analys", HttpMethod.Post, "/matvarden/sokningar", new { omrade = (string[])["jarvo"] }),
            400,
            "okant-filtervarde"
        );

        Assert.That(problem["narmast"]!.GetValue<string>(), Is.EqualTo("jarva"));
    }

    [Test]
    public async Task Ndjson_is_one_mätvärde_on_each_line()
    {
        var text = await TextAsync("/matvarden?format=ndjson");

        var rader = text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(rad => JsonNode.Parse(rad)!)
            .ToList();
        Assert.That(text, Does.EndWith("}\n"));
        Assert.That(rader.Select(rad => rad["omrade"]!.GetValue<string>()), Is.EqualTo(new[] { "bromma", "jarva" }));
    }

    [TestCase("skiljetecken=semikolon", "TRY-01;", "33.5;")]
    [TestCase("skiljetecken=komma", "TRY-01,", ",33.5,")]
    [TestCase("decimaltecken=komma", "TRY-01;", ";33,5;")]
    public async Task Csv_is_written_as_asked(string hur, string borjan, string tal)
    {
        var text = await TextAsync($"/matvarden?format=csv&omrade=jarva&{hur}");

        Assert.That(text, Does.StartWith("indikator").And.Contain(borjan).And.Contain(tal));
    }

    [Test]
    public async Task Byte_order_mark_stands_there_only_when_asked_for() =>
        Assert.That(await TextAsync("/matvarden?format=csv&bom=true"), Does.StartWith("\uFEFFindikator"));

    [TestCase("koder", "indikator,omrade,period", "Järva")]
    [TestCase("texter", "indikatornamn,omradesnamn,period", "jarva")]
    public async Task Columns_hold_codes_or_texts(string kolumner, string borjan, string utan) =>
        Assert.That(
            await TextAsync($"/matvarden?format=csv&omrade=jarva&kolumner={kolumner}"),
            Does.StartWith(borjan).And.Not.Contain(utan)
        );

    [TestCase("", "bromma Ok,jarva Ok")]
    [TestCase("inkluderaBorttagna=true", "bromma Ok,farsta Borttagen,jarva Ok")]
    [TestCase("uppdateradEfter=2026-03-01T08:00:00Z", "bromma Ok")]
    [TestCase("uppdateradEfter=2026-03-01T08:00:00Z&inkluderaBorttagna=true", "bromma Ok,farsta Borttagen")]
    [TestCase("uppdateradEfter=2026-03-02T08:00:00Z&inkluderaBorttagna=true", "")]
    [TestCase("uppdateradEfter=2026-02-01T08:00:00Z&asOf=2026-03-01T08:00:00Z", "farsta Ok,jarva Ok")]
    public async Task What_happened_since_can_be_asked_for(string fraga, string celler)
    {
        var rader = (await GetAsync("analys", $"/matvarden?{fraga}"))["items"]!.AsArray();

        Assert.That(string.Join(',', rader.Select(rad => $"{rad!["omrade"]} {rad["status"]}")), Is.EqualTo(celler));
    }

    [Test]
    public async Task Withdrawn_value_is_not_shown()
    {
        var rad = (await GetAsync("analys", "/matvarden?omrade=farsta&inkluderaBorttagna=true"))["items"]![0]!;

        Assert.That(
            (rad["varde"], rad["n"], rad["ki95"]),
            Is.EqualTo(((JsonNode?)null, (JsonNode?)null, (JsonNode?)null))
        );
    }

    [TestCase("csv", "br")]
    [TestCase("ndjson", "gzip")]
    [TestCase("json", "br")]
    public async Task Answer_is_compressed_for_the_one_who_accepts_it(string format, string hur)
    {
        using var fraga = new HttpRequestMessage(HttpMethod.Get, $"{Root}/matvarden?format={format}");
        fraga.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(hur));

        var svar = await As("analys").SendAsync(fraga);

        Assert.That(svar.Content.Headers.ContentEncoding, Is.EqualTo(new[] { hur }));
        Assert.That(svar.Headers.Vary, Does.Contain("Accept-Encoding").And.Contain("Authorization"));
        Assert.That(svar.Headers.CacheControl!.Private, Is.True);
    }

    private async Task<string> TextAsync(string adress) =>
        System.Text.Encoding.UTF8.GetString(
            await (await SendAsync("analys", HttpMethod.Get, adress)).Content.ReadAsByteArrayAsync()
        );
}
