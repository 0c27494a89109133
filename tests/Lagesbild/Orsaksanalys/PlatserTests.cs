using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Orsaksanalys;

/// <summary>Known places to find one's way by on the map.</summary>
[TestFixture]
public sealed class PlatserTests : OrsaksanalysFixture
{
    [Test]
    public async Task Drawn_problem_is_a_place_in_its_middle_once_per_name()
    {
        await RitaAsync("Torget i mitten", """{"type":"Point","coordinates":[17.9,59.38]}""");
        var id = await RitaAsync(
            "Torget i mitten",
            """{"type":"Polygon","coordinates":[[[17.94,59.4],[17.95,59.4],[17.95,59.41],[17.94,59.41],[17.94,59.4]]]}"""
        );

        var plats = (await PlatserAsync(Samordnare)).Single(p => $"{p!["namn"]}" == "Torget i mitten")!;

        Assert.That($"{plats["slag"]} {plats["problem"]}", Is.EqualTo($"Problem {id}"));
        Assert.That(plats["longitud"]!.GetValue<double>(), Is.EqualTo(17.945).Within(1e-6));
        Assert.That(plats["latitud"]!.GetValue<double>(), Is.EqualTo(59.405).Within(1e-6));
    }

    [Test]
    public async Task Place_of_an_observation_is_known_when_it_has_a_point()
    {
        foreach (var (namn, longitud) in new (string, double?)[] { ("Perrongen", 17.926944), ("Okänd punkt", null) })
            await PostAsync(
                "rapportor-jarva",
                "/iakttagelser",
                new JsonObject
                {
                    ["omrade"] = "jarva",
                    ["plats"] = namn,
                    ["longitud"] = longitud,
                    ["latitud"] = longitud is null ? null : 59.409444,
                    ["tid"] = "2026-11-20T18:30:00Z",
                    ["kategori"] = "OtryggPlats",
                    ["omfattning"] = 2,
                }
            );

        var namnen = (await PlatserAsync(Samordnare)).Select(p => $"{p!["namn"]}").ToList();

        Assert.That(namnen, Does.Contain("Perrongen").And.Not.Contain("Okänd punkt"));
    }

    [Test]
    public async Task Other_areas_do_not_exist() =>
        await AssertProblemAsync(
            await SendAsync(Farsta, HttpMethod.Get, "/problem/platser?omrade=jarva"),
            404,
            "omrade-saknas"
        );

    [Test]
    public async Task Area_must_be_said() =>
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Get, "/problem/platser"),
            400,
            "parameter-saknas"
        );

    private async Task<Guid> RitaAsync(string namn, string geometri)
    {
        var body = Problem(await SkapaBildAsync());
        body["plats"] = new JsonObject { ["namn"] = namn, ["geometri"] = JsonNode.Parse(geometri) };
        return Id(await PostAsync(Samordnare, "/problem", body));
    }

    private async Task<JsonArray> PlatserAsync(string persona) =>
        (await GetAsync(persona, "/problem/platser?omrade=jarva"))["platser"]!.AsArray();
}
