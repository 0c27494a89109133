using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer;

/// <summary>A link that means the same for ever: pinned to a moment, or rolling on. Its owner alone may rename or end it.</summary>
[TestFixture]
public sealed class SparadeFragorTests : MatvardeFixture
{
    private static readonly string[] Jarva = ["jarva"];

    protected override async Task PrepareAsync()
    {
        for (var ar = 2019; ar <= 2023; ar++)
            await RegistreraAsync(
                "TRYGGHETSMATNINGEN",
                DateTime.UtcNow.AddDays(-10),
                new Leverans("TRY-01", "jarva", $"{ar}", ar - 1990m, 400),
                new Leverans("TRY-01", "farsta", $"{ar}", ar - 1980m, 400)
            );
    }

    [Test]
    public async Task Rolling_question_follows_new_periods()
    {
        var fraga = await SparaAsync(
            new
            {
                indikator = (string[])["TRY-01"],
                omrade = Jarva,
                senaste = 2,
            }
        );
        var fore = await PerioderAsync("analys", fraga);

        await RegistreraAsync("TRYGGHETSMATNINGEN", DateTime.UtcNow, new Leverans("TRY-01", "jarva", "2024", 30m, 400));

        Assert.That(fraga["fast"]!.GetValue<bool>(), Is.False);
        Assert.That(fore, Does.Not.Contain("2024"));
        Assert.That(await PerioderAsync("analys", fraga), Is.EqualTo(new[] { fore[^1], "2024" }));
    }

    [TestCase("json")]
    [TestCase("csv")]
    [TestCase("json-stat2")]
    [TestCase("ndjson")]
    [TestCase("xlsx")]
    public async Task Pinned_question_is_the_same_bytes_after_a_revision_and_a_change_of_status(string format)
    {
        var fraga = await SparaAsync(
            new { indikator = (string[])["TRY-01"], omrade = (string[])["farsta"] },
            fast: true
        );
        var fore = await BytesAsync(fraga, format);

        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            DateTime.UtcNow.AddSeconds(1),
            new Leverans("TRY-01", "farsta", "2022", 77m, 400),
            new Leverans("TRY-01", "farsta", "2023", 43m, 9),
            new Leverans("TRY-01", "farsta", "2021", 41m, 400, Borttagen: true)
        );

        Assert.That(fraga["fast"]!.GetValue<bool>(), Is.True);
        Assert.That(await BytesAsync(fraga, format), Is.EqualTo(fore));
    }

    [Test]
    public async Task Whoever_has_the_link_reads_it_by_their_own_rights()
    {
        var fraga = await SparaAsync(new { indikator = (string[])["TRY-01"] });
        await ExecuteAsync(
            """
            insert into organisation.rolltilldelning (id, anvandare, roll, omrade, inkluderar_underliggande, giltig_fran)
            values (uuidv7(), 'bara-farsta', 'lasare', 'farsta', true, '2024-01-01')
            """
        );

        var svar = await GetAsync("bara-farsta", $"/sparade-fragor/{fraga["id"]}/data");

        Assert.That(
            svar["items"]!.AsArray().Select(rad => rad!["omrade"]!.GetValue<string>()),
            Is.All.EqualTo("farsta")
        );
        await AssertProblemAsync(
            await SendAsync("rapportor-jarva", HttpMethod.Get, $"/sparade-fragor/{fraga["id"]}/data"),
            403,
            "ratt-saknas"
        );
    }

    [Test]
    public async Task Address_of_the_question_gives_the_same_answer_as_the_link()
    {
        var fraga = await SparaAsync(
            new
            {
                omrade = Jarva,
                indikator = (string[])["TRY-01"],
                periodFran = "2021",
            }
        );
        var adress = fraga["adress"]!.GetValue<string>()[Root.Length..];

        Assert.That(
            (await GetAsync("analys", adress)).ToJsonString(),
            Is.EqualTo((await GetAsync("analys", $"/sparade-fragor/{fraga["id"]}/data")).ToJsonString())
        );
    }

    [Test]
    public async Task Owner_renames_and_ends_it()
    {
        var id = (await SparaAsync(new { omrade = Jarva }))["id"]!.GetValue<string>();

        var nytt = await ReadAsync(
            await SendAsync("analys", HttpMethod.Put, $"/sparade-fragor/{id}", new { namn = "Nytt namn" }, "1")
        );
        var bort = await SendAsync("analys", HttpMethod.Delete, $"/sparade-fragor/{id}", null, "2");

        Assert.That(nytt["namn"]!.GetValue<string>(), Is.EqualTo("Nytt namn"));
        Assert.That((int)bort.StatusCode, Is.EqualTo(204));
        await AssertProblemAsync(
            await SendAsync("analys", HttpMethod.Get, $"/sparade-fragor/{id}/data"),
            404,
            "sparad-fraga-saknas"
        );
    }

    [TestCase("analys", null, 428, "if-match-saknas")]
    [TestCase("analys", "7", 412, "etag-inaktuell")]
    [TestCase("statistiker", "1", 403, "ratt-saknas")]
    public async Task Others_and_those_who_have_not_seen_the_latest_cannot(
        string vem,
        string? ifMatch,
        int status,
        string kod
    )
    {
        var id = (await SparaAsync(new { omrade = Jarva }))["id"]!.GetValue<string>();

        await AssertProblemAsync(
            await SendAsync(vem, HttpMethod.Put, $"/sparade-fragor/{id}", new { namn = "Kapad" }, ifMatch),
            status,
            kod
        );
        await AssertProblemAsync(
            await SendAsync(vem, HttpMethod.Delete, $"/sparade-fragor/{id}", null, ifMatch),
            status,
            kod
        );
    }

    [Test]
    public async Task List_has_mine_alone()
    {
        await SparaAsync(new { omrade = Jarva }, vem: "revisor");

        var mina = await GetAsync("revisor", "/sparade-fragor");

        Assert.That(mina["total"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(mina["items"]![0]!["agare"]!.GetValue<string>(), Is.EqualTo("revisor"));
    }

    [Test]
    public async Task Question_that_cannot_be_answered_is_not_saved() =>
        await AssertProblemAsync(
            await SendAsync(
                "analys",
                HttpMethod.Post,
                "/sparade-fragor",
                new { namn = "Fel", urval = new { omrade = (string[])["jarvo"] } }
            ),
            400,
            "okant-filtervarde"
        );

    private Task<JsonNode> SparaAsync(object urval, bool fast = false, string vem = "analys") =>
        PostAsync(
            vem,
            "/sparade-fragor",
            new
            {
                namn = "Prov",
                fast,
                urval,
            }
        );

    private async Task<string[]> PerioderAsync(string vem, JsonNode fraga) =>
        (await GetAsync(vem, $"/sparade-fragor/{fraga["id"]}/data"))["items"]!
            .AsArray()
            .Select(rad => rad!["period"]!.GetValue<string>())
            .ToArray();

    private async Task<byte[]> BytesAsync(JsonNode fraga, string format)
    {
        var svar = await SendAsync("analys", HttpMethod.Get, $"/sparade-fragor/{fraga["id"]}/data?format={format}");
        Assert.That(svar.IsSuccessStatusCode, Is.True);
        return await svar.Content.ReadAsByteArrayAsync();
    }
}
