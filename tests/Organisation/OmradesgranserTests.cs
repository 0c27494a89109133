using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Organisation;

[TestFixture]
public sealed class OmradesgranserTests : ApiFixture
{
    private const string Yta = """{"type":"Polygon","coordinates":[[[18,59.3],[18.1,59.3],[18.1,59.4],[18,59.3]]]}""";
    private const string AnnanYta =
        """{"type":"Polygon","coordinates":[[[17.5,59.3],[18.1,59.3],[18.1,59.4],[17.5,59.3]]]}""";

    [SetUp]
    public Task EmptyAsync() => ExecuteAsync("truncate organisation.omradesgrans");

    [Test]
    public async Task Real_map_of_the_eleven_areas_is_saved_whole()
    {
        var karta = await File.ReadAllTextAsync(
            Repository.SharedData("geo/stockholm_stadsdelsomraden_11_2024.geojson")
        );

        var svar = await ReadAsync(await ImporteraAsync(karta, "?kalla=Region%20Stockholm"));

        Assert.That(svar["mottagna"]!.GetValue<int>(), Is.EqualTo(11));
        Assert.That(svar["sparade"]!.GetValue<int>(), Is.EqualTo(11));
        Assert.That(svar["okanda"]!.AsArray(), Is.Empty);
        var granser = await GetAsync("rapportor-jarva", "/omradesgranser?typ=Stadsdelsomrade");
        Assert.That(granser["features"]!.AsArray(), Has.Count.EqualTo(11));
    }

    [Test]
    public async Task Border_is_read_back_as_geojson_with_code_name_and_source()
    {
        await ReadAsync(await ImporteraAsync(Karta("{\"kod\":\"kista\"}", Yta), "?kalla=Egen%20karta"));

        var response = await SendAsync("analys", HttpMethod.Get, "/omradesgranser?typ=Stadsdel");

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/geo+json"));
        var kista = (await ReadAsync(response))["features"]!
            .AsArray()
            .Single(f => f!["id"]!.GetValue<string>() == "kista")!;
        Assert.That(kista["properties"]!["namn"]!.GetValue<string>(), Is.EqualTo("Kista"));
        Assert.That(kista["properties"]!["kalla"]!.GetValue<string>(), Is.EqualTo("Egen karta"));
        Assert.That(JsonNode.DeepEquals(kista["geometry"], JsonNode.Parse(Yta)), Is.True);
    }

    [Test]
    public async Task Unknown_area_is_listed_with_a_guess_and_the_others_are_saved()
    {
        var karta = Karta("{\"kod\":\"bromma\"}", Yta, "{\"namn\":\"Farrsta\"}", Yta);

        var svar = await ReadAsync(await ImporteraAsync(karta));

        Assert.That(svar["sparade"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(svar["okanda"]![0]!["index"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(svar["okanda"]![0]!["namn"]!.GetValue<string>(), Is.EqualTo("Farrsta"));
        Assert.That(svar["okanda"]![0]!["forslag"]!.GetValue<string>(), Is.EqualTo("farsta"));
    }

    [Test]
    public async Task New_border_ends_the_earlier_one_and_both_can_be_read()
    {
        await ReadAsync(await ImporteraAsync(Karta("{\"kod\":\"farsta\"}", Yta)));
        await ReadAsync(await ImporteraAsync(Karta("{\"kod\":\"farsta\"}", AnnanYta), "?giltigFran=2025-01-01"));

        Assert.That(await LangstVasterutAsync("farsta", "2024-12-31"), Is.EqualTo(18));
        Assert.That(await LangstVasterutAsync("farsta", "2025-01-01"), Is.EqualTo(17.5));
    }

    [Test]
    public async Task Same_first_day_replaces_and_keeps_the_history()
    {
        const string antal = "select count(*) from organisation.omradesgrans where omrade = 'skarpnack'";
        var fore = await ScalarAsync<long>(antal);

        await ReadAsync(await ImporteraAsync(Karta("{\"kod\":\"skarpnack\"}", Yta)));
        await ReadAsync(await ImporteraAsync(Karta("{\"kod\":\"skarpnack\"}", AnnanYta)));

        Assert.That(await LangstVasterutAsync("skarpnack", "2024-12-31"), Is.EqualTo(17.5));
        Assert.That(await ScalarAsync<long>(antal), Is.EqualTo(fore + 2));
    }

    [Test]
    public async Task Open_ring_is_422_with_a_pointer_and_saves_nothing()
    {
        const string oppen = """{"type":"Polygon","coordinates":[[[18,59.3],[18.1,59.3],[18.1,59.4],[18.2,59.3]]]}""";

        var response = await ImporteraAsync(Karta("{\"kod\":\"alvik\"}", Yta, "{\"kod\":\"akalla\"}", oppen));

        var problem = await AssertProblemAsync(response, 422, "ogiltig-indata");
        Assert.That(
            problem["errors"]![0]!["pointer"]!.GetValue<string>(),
            Is.EqualTo("#/features/1/geometry/coordinates/0")
        );
        Assert.That(
            await ScalarAsync<long>("select count(*) from organisation.omradesgrans where omrade = 'alvik'"),
            Is.Zero
        );
    }

    [Test]
    public async Task Same_area_twice_is_422()
    {
        var response = await ImporteraAsync(Karta("{\"kod\":\"jarva\"}", Yta, "{\"omr_kod\":80132}", Yta));

        var problem = await AssertProblemAsync(response, 422, "ogiltig-indata");
        Assert.That(problem["errors"]![0]!["pointer"]!.GetValue<string>(), Is.EqualTo("#/features/1"));
    }

    [Test]
    public async Task Border_of_an_area_outside_the_right_is_403() =>
        await AssertProblemAsync(await ImporteraAsync(Karta("{\"kod\":\"0184\"}", Yta)), 403, "ratt-saknas");

    [Test]
    public async Task Samordnare_may_not_import_borders() =>
        await AssertProblemAsync(
            await ImporteraAsync(Karta("{\"kod\":\"jarva\"}", Yta), "", "samordnare-jarva"),
            403,
            "ratt-saknas"
        );

    private Task<HttpResponseMessage> ImporteraAsync(
        string karta,
        string query = "",
        string persona = "slk-controller"
    ) =>
        As(persona)
            .PostAsync(
                $"{Root}/omradesgranser{query}",
                new StringContent(karta, Encoding.UTF8, new MediaTypeHeaderValue("application/geo+json"))
            );

    private async Task<double> LangstVasterutAsync(string kod, string dag)
    {
        var granser = await GetAsync("samordnare-jarva", $"/omradesgranser?typ=Stadsdelsomrade&giltigDatum={dag}");
        var ring = granser["features"]!.AsArray().Single(f => f!["id"]!.GetValue<string>() == kod)!["geometry"]![
            "coordinates"
        ]![0]!.AsArray();
        return ring.Min(position => position![0]!.GetValue<double>());
    }

    /// <summary>Pairs of properties and geometry as a FeatureCollection.</summary>
    private static string Karta(params string[] par) =>
        $$"""{"type":"FeatureCollection","crs":null,"features":[{{string.Join(',', par.Chunk(2).Select(Feature))}}]}""";

    private static string Feature(string[] par) =>
        $$"""{"type":"Feature","id":7,"properties":{{par[0]}},"geometry":{{par[1]}}}""";
}
