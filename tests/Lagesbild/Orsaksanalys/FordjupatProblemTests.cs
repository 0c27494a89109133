using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Orsaksanalys;

/// <summary>A problem's place, time pattern, perspectives and crimes.</summary>
[TestFixture]
public sealed class FordjupatProblemTests : OrsaksanalysFixture
{
    [Test]
    public async Task Problem_without_the_new_fields_is_as_it_was()
    {
        var problem = await GetAsync(Samordnare, $"/problem/{await SkapaProblemAsync(await SkapaBildAsync())}");

        Assert.That(problem["plats"], Is.Null);
        Assert.That(problem["tidsmonster"], Is.Null);
        Assert.That(problem["drabbade"]!.AsArray(), Is.Empty);
        Assert.That(problem["brottskodgrupper"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Place_time_perspectives_and_crimes_come_back_as_they_were_written()
    {
        var body = await DjuptAsync();

        var svar = await PostAsync(Samordnare, "/problem", body);

        var problem = await GetAsync(Samordnare, $"/problem/{Id(svar)}");
        Assert.That(svar["varningar"]!.AsArray(), Is.Empty);
        Assert.That(JsonNode.DeepEquals(problem["plats"], body["plats"]), problem["plats"]?.ToJsonString());
        Assert.That(JsonNode.DeepEquals(problem["tidsmonster"], body["tidsmonster"]));
        Assert.That(JsonNode.DeepEquals(problem["drabbade"], body["drabbade"]));
        Assert.That(JsonNode.DeepEquals(problem["brottskodgrupper"], body["brottskodgrupper"]));
    }

    [Test]
    public async Task What_is_left_out_of_a_change_is_emptied()
    {
        var id = Id(await PostAsync(Samordnare, "/problem", await DjuptAsync()));
        var utan = Without(Problem(Guid.Empty), "lagesbildId");

        await ReadAsync(await SendAsync(Samordnare, HttpMethod.Put, $"/problem/{id}", utan, "1"));

        var problem = await GetAsync(Samordnare, $"/problem/{id}");
        Assert.That(problem["plats"], Is.Null);
        Assert.That(problem["tidsmonster"], Is.Null);
        Assert.That(problem["brottskodgrupper"]!.AsArray(), Is.Empty);
    }

    [TestCase("farsta", "#/plats/omrade", TestName = "Place in another area is pointed out")]
    [TestCase("kistaa", "#/plats/omrade", TestName = "Unknown area is pointed out")]
    public async Task Area_of_the_place_lies_in_the_area_of_the_picture(string omrade, string pointer)
    {
        var body = Problem(await SkapaBildAsync());
        body["plats"] = new JsonObject { ["omrade"] = omrade };

        Assert.That(await FelAsync(body), Is.EqualTo(new[] { pointer }));
    }

    [TestCase("""{"type":"Circle","coordinates":[17.94,59.4]}""", "#/plats/geometri/type")]
    [TestCase("""{"type":"Point","coordinates":[59.4,17.94]}""", "#/plats/geometri/coordinates")]
    [TestCase("""{"type":"Point","coordinates":"torget"}""", "#/plats/geometri/coordinates")]
    [TestCase("""{"type":"LineString","coordinates":[[17.94,59.4]]}""", "#/plats/geometri/coordinates")]
    [TestCase(
        """{"type":"Polygon","coordinates":[[[17.9,59.4],[17.95,59.4],[17.95,59.42],[17.91,59.4]]]}""",
        "#/plats/geometri/coordinates/0"
    )]
    [TestCase("""{"type":"LineString","coordinates":[[17.9,59.4],[18.5,59.4]]}""", "#/plats/geometri/coordinates")]
    [TestCase(
        """{"type":"Polygon","coordinates":[[[17.9,59.4],[17.91,59.41],[17.91,59.4],[17.9,59.41],[17.9,59.4]]]}""",
        "#/plats/geometri/coordinates"
    )]
    [TestCase(
        """{"type":"Polygon","coordinates":[[[17.9,59.4],[17.91,59.41],[17.9,59.4],[17.91,59.41],[17.9,59.4]]]}""",
        "#/plats/geometri/coordinates"
    )]
    [TestCase("""{"type":"LineString","coordinates":[[17.9,59.4],[17.9,59.4]]}""", "#/plats/geometri/coordinates")]
    [TestCase("""{"type":"Point","coordinates":[17.94,59.5]}""", "#/plats/geometri/coordinates")]
    [TestCase(
        """{"type":"LineString","coordinates":[[18.19,59.3],[18.195,59.3],[18.21,59.3]]}""",
        "#/plats/geometri/coordinates/2"
    )]
    public async Task Geometry_that_is_no_place_is_refused_where_it_is_wrong(string geometri, string pointer)
    {
        var body = Problem(await SkapaBildAsync());
        body["plats"] = new JsonObject { ["geometri"] = JsonNode.Parse(geometri) };

        Assert.That(await FelAsync(body), Is.EqualTo(new[] { pointer }));
    }

    [TestCase("var", "Testgatan 12 lgh 1101", "#/var")]
    [TestCase("namn", "Testgatan 12, 3 tr", "#/plats/namn")]
    [TestCase("namn", "Lägenhet nr 1203", "#/plats/namn")]
    public async Task Flat_is_never_a_place(string falt, string text, string pointer)
    {
        var body = Problem(await SkapaBildAsync());
        if (falt == "var")
            body["var"] = text;
        else
            body["plats"] = new JsonObject { ["namn"] = text };

        Assert.That(await FelAsync(body), Is.EqualTo(new[] { pointer }));
    }

    [TestCase("Torget vid Testgatan 12", true)]
    [TestCase("Vid Kista torg 3", true)]
    [TestCase("Kista torg kl. 17–23", false)]
    [TestCase("Kista torg 17–23 och entrén", false)]
    public async Task Street_with_a_number_warns_and_is_stored(string text, bool varnar)
    {
        var body = Problem(await SkapaBildAsync());
        body["var"] = text;

        var varningar = (await PostAsync(Samordnare, "/problem", body))["varningar"]!.AsArray();

        Assert.That(
            varningar.Select(v => v!["pointer"]!.GetValue<string>()),
            Is.EqualTo(varnar ? ["#/var"] : Array.Empty<string>())
        );
    }

    [TestCase("""[[0,0,0,0,0,0,0,0]]""", "#/tidsmonster/rutnat")]
    [TestCase("""[[0],[0],[0],[0],[0],[0],[0]]""", "#/tidsmonster/rutnat")]
    public async Task Time_pattern_has_seven_days_of_eight_watches(string rutnat, string pointer)
    {
        var body = Problem(await SkapaBildAsync());
        body["tidsmonster"] = new JsonObject { ["rutnat"] = JsonNode.Parse(rutnat) };

        Assert.That(await FelAsync(body), Is.EqualTo(new[] { pointer }));
    }

    [Test]
    public async Task Value_outside_the_scale_and_month_outside_the_year_are_both_pointed_out()
    {
        var body = Problem(await SkapaBildAsync());
        body["tidsmonster"] = Monster(4);
        body["tidsmonster"]!["manader"] = new JsonArray(13);

        Assert.That(await FelAsync(body), Is.EqualTo(new[] { "#/tidsmonster/rutnat", "#/tidsmonster/manader" }));
    }

    [Test]
    public async Task Crime_group_is_a_crime_of_the_catalogue()
    {
        var body = Problem(await SkapaBildAsync());
        body["brottskodgrupper"] = new JsonArray("BRO-07", "TRY-01", "BRO-99");

        Assert.That(await FelAsync(body), Is.EqualTo(new[] { "#/brottskodgrupper/1", "#/brottskodgrupper/2" }));
    }

    [Test]
    public async Task Personnummer_in_a_perspective_is_refused()
    {
        var body = await DjuptAsync();
        body["drabbade"]![0]!["beskrivning"] = "En person, 19900101-1234";

        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, "/problem", body),
            422,
            "personnummer-i-text"
        );
    }

    [TestCase(17.93, 59.41, false, TestName = "Place inside the border does not warn")]
    [TestCase(17.8995, 59.41, false, TestName = "Place within half a kilometre of the border does not warn")]
    [TestCase(17.80, 59.41, true, TestName = "Place far outside the border warns")]
    public async Task Drawn_place_is_held_against_the_border(double longitud, double latitud, bool varnar)
    {
        await ExecuteAsync(
            """
            insert into organisation.omradesgrans (id, omrade, geometri, kalla, giltig_fran, skapad_av)
            select uuidv7(), 'jarva', '{"type":"Polygon","coordinates":[[[17.9,59.38],[17.98,59.38],[17.98,59.43],[17.9,59.43],[17.9,59.38]]]}',
                   'prov', '2023-07-01', 'prov'
             where not exists (select 1 from organisation.omradesgrans where omrade = 'jarva')
            """
        );
        var body = Problem(await SkapaBildAsync());
        body["plats"] = new JsonObject { ["geometri"] = Punkt(longitud, latitud) };

        var varningar = (await PostAsync(Samordnare, "/problem", body))["varningar"]!.AsArray();

        Assert.That(
            varningar.Select(v => v!["pointer"]!.GetValue<string>()),
            Is.EqualTo(varnar ? ["#/plats/geometri"] : Array.Empty<string>())
        );
    }

    private async Task<JsonObject> DjuptAsync()
    {
        var body = Problem(await SkapaBildAsync());
        body["plats"] = new JsonObject
        {
            ["omrade"] = "kista",
            ["namn"] = "Kista torg",
            ["geometri"] = Punkt(17.943, 59.403),
        };
        body["tidsmonster"] = Monster(2);
        body["drabbade"] = new JsonArray(
            new JsonObject { ["perspektiv"] = "Aldre", ["beskrivning"] = "Avstår från att handla kvällstid." }
        );
        body["brottskodgrupper"] = new JsonArray("BRO-07");
        return body;
    }

    private static JsonObject Punkt(double longitud, double latitud) =>
        new() { ["type"] = "Point", ["coordinates"] = new JsonArray(longitud, latitud) };

    private static JsonObject Monster(int varde) =>
        new()
        {
            ["rutnat"] = new JsonArray([
                .. Enumerable
                    .Range(0, 7)
                    .Select(_ => new JsonArray([.. Enumerable.Repeat(varde, 8).Select(v => JsonValue.Create(v))])),
            ]),
            ["manader"] = new JsonArray(1, 12),
        };

    private async Task<IEnumerable<string>> FelAsync(JsonObject body) =>
        Pointers(
            await AssertProblemAsync(
                await SendAsync(Samordnare, HttpMethod.Post, "/problem", body),
                422,
                "ogiltig-indata"
            )
        );
}
