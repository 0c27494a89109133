using Trygghet.Tests.Shared;
using static Trygghet.Tests.Indikatorer.Hamtningar.Kallserver;

namespace Trygghet.Tests.Indikatorer.Hamtningar;

/// <summary>What comes from a source that answers in the end is an import like any other.</summary>
[TestFixture]
public sealed class HamtaKoladaTests : HamtningFixture
{
    [Test]
    public async Task All_pages_of_all_codes_become_one_import()
    {
        Kalla.Svara = (http, nr) =>
            JsonAsync(
                http,
                nr switch
                {
                    1 => Sida([Post("U07417", "0180", 2020, "50.5")], $"{Kalla.Adress}data/sida2", 2),
                    2 => Sida([Post("U07417", "0180", 2021, "51.5")], null, 2),
                    _ => Sida([Post("U07452", "0180", 2021, "80"), Post("N00001", "0180", 2021, "1")]),
                }
            );

        var hamtning = await HamtaAsync();
        var import = await KlarAsync("statistiker", $"{hamtning["import"]}");

        Assert.That(Hamtat(hamtning), Is.EqualTo("Klar 3/4"));
        Assert.That(Utfall(import), Is.EqualTo("Delvis 4=3+0+0+1 0"));
        Assert.That($"{import["lasare"]} {import["skapadAv"]}", Is.EqualTo("kolada-json statistiker"));
        Assert.That(await PublicerasAsync("KOL-U07417", "0180", "2021"), Is.EqualTo("51.5"));
        var ar = string.Join(',', Enumerable.Range(DateTime.Today.Year - 4, 5));
        Assert.That(
            Kalla.Anrop,
            Is.EqualTo(
                new[]
                {
                    $"/v3/data/kpi/U07417/year/{ar}?per_page=5000",
                    "/v3/data/sida2",
                    $"/v3/data/kpi/U07452/year/{ar}?per_page=5000",
                }
            )
        );
    }

    [Test]
    public async Task Same_figures_again_are_an_import_that_changes_nothing()
    {
        Kalla.Svara = (http, nr) => JsonAsync(http, Sida(nr % 2 == 1 ? [Post("U07417", "0114", 2020, "50.5")] : []));
        await KlarAsync("statistiker", $"{(await HamtaAsync())["import"]}");

        var import = await KlarAsync("statistiker", $"{(await HamtaAsync())["import"]}");

        Assert.That(Utfall(import), Is.EqualTo("Klar 1=0+0+1+0 0"));
    }

    [Test]
    public async Task Source_that_has_nothing_new_gives_no_import()
    {
        var fore = await AntalImporterAsync();

        Assert.That(Hamtat(await HamtaAsync()), Is.EqualTo("Klar 2/0"));
        Assert.That(await AntalImporterAsync(), Is.EqualTo(fore));
    }

    [TestCase(429)]
    [TestCase(500)]
    [TestCase(503)]
    public async Task Source_in_passing_trouble_is_asked_again(int status)
    {
        var borjan = DateTime.UtcNow;
        Kalla.Svara = (http, nr) =>
        {
            if (status == 429)
                http.Response.Headers.RetryAfter = "2";
            return nr == 1 ? JsonAsync(http, "{}", status) : JsonAsync(http, Sida([]));
        };

        Assert.That(Hamtat(await HamtaAsync()), Is.EqualTo("Klar 2/0"));
        Assert.That(Kalla.Anrop, Has.Length.EqualTo(3));
        if (status == 429)
            Assert.That(DateTime.UtcNow - borjan, Is.GreaterThan(TimeSpan.FromSeconds(2)));
    }

    [Test]
    public async Task Answer_that_was_cut_once_is_read_again()
    {
        Kalla.Svara = (http, nr) =>
            nr == 1 ? AvbrytAsync(http, Sida([Post("U07417", "0115", 2020, "1")])) : JsonAsync(http, Sida([]));

        Assert.That(Hamtat(await HamtaAsync()), Is.EqualTo("Klar 2/0"));
    }

    [Test]
    public async Task History_tells_every_fetch_latest_first()
    {
        await HamtaAsync("KOLADA-SKOLENKAT");
        Kalla.Svara = (http, _) => JsonAsync(http, "{}", 404);
        await HamtaAsync("KOLADA-SKOLENKAT");

        var historik = await GetAsync("statistiker", "/datamangder/KOLADA-SKOLENKAT/hamtningar");

        Assert.That(
            historik["items"]!.AsArray().Select(hamtning => Hamtat(hamtning!)),
            Is.EqualTo(new[] { "Misslyckad 1/0 kallan-svarade-fel", "Klar 5/0" })
        );
    }

    [TestCase("KOLADA", 404, "datamangd-saknas")]
    [TestCase("ANMALDA-BROTT", 409, "hamtning-ej-konfigurerad")]
    public async Task Only_what_has_a_selection_is_fetched(string datamangd, int status, string kod) =>
        await AssertProblemAsync(
            await SendAsync("statistiker", HttpMethod.Post, $"/datamangder/{datamangd}/hamtningar"),
            status,
            kod
        );

    [Test]
    public async Task One_fetch_at_a_time_of_a_data_set()
    {
        var slapp = new TaskCompletionSource();
        Kalla.Svara = async (http, _) =>
        {
            await slapp.Task;
            await JsonAsync(http, Sida([]));
        };
        var forsta = await SendAsync("statistiker", HttpMethod.Post, "/datamangder/KOLADA-BROTT/hamtningar");

        var andra = await SendAsync("statistiker", HttpMethod.Post, "/datamangder/KOLADA-BROTT/hamtningar");

        slapp.SetResult();
        await AssertProblemAsync(andra, 409, "hamtning-pagar");
        Assert.That(Hamtat(await VantaAsync($"{forsta.Headers.Location}"[Root.Length..])), Is.EqualTo("Klar 2/0"));
    }

    [Test]
    public async Task Reader_of_figures_may_not_fetch() =>
        await AssertProblemAsync(
            await SendAsync("revisor", HttpMethod.Post, "/datamangder/KOLADA-BROTT/hamtningar"),
            403,
            "ratt-saknas"
        );
}
