using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Organisation;

[TestFixture]
public sealed class HamtaOmradeTests : ApiFixture
{
    [Test]
    public async Task Jarva_was_formed_of_two_areas()
    {
        var jarva = await GetAsync("samordnare-farsta", "/omraden/jarva");

        Assert.That(Koder(jarva, "foregangare"), Is.EquivalentTo(new[] { "rinkeby-kista", "spanga-tensta" }));
        Assert.That(jarva["foregangare"]![0]!["relation"]!.GetValue<string>(), Is.EqualTo("Sammanslagning"));
        Assert.That(jarva["foregangare"]![0]!["datum"]!.GetValue<string>(), Is.EqualTo("2023-07-01"));
    }

    [Test]
    public async Task Area_of_the_past_says_what_it_became()
    {
        var spanga = await GetAsync("samordnare-jarva", "/omraden/spanga-tensta");

        Assert.That(Koder(spanga, "efterfoljare"), Is.EqualTo(new[] { "jarva" }));
        Assert.That(spanga["giltigTill"]!.GetValue<string>(), Is.EqualTo("2023-06-30"));
    }

    [Test]
    public async Task Children_are_those_of_today()
    {
        var staden = await GetAsync("samordnare-jarva", "/omraden/0180");

        var stadsdelsomraden = staden["underomraden"]!
            .AsArray()
            .Where(o => o!["typ"]!.GetValue<string>() == "Stadsdelsomrade")
            .ToList();
        Assert.That(stadsdelsomraden, Has.Count.EqualTo(11));
    }

    [Test]
    public async Task Stadsdelsomrade_knows_its_police_districts_with_dates()
    {
        var kungsholmen = await GetAsync("samordnare-jarva", "/omraden/kungsholmen");

        Assert.That(
            Koder(kungsholmen, "lokalpolisomraden"),
            Is.EqualTo(new[] { "lpo-lidingo-kungsholmen", "lpo-norrmalm" })
        );
        Assert.That(kungsholmen["lokalpolisomraden"]![1]!["giltigTill"]!.GetValue<string>(), Is.EqualTo("2024-12-31"));
        Assert.That(Koder(kungsholmen, "stadsdelsomraden"), Is.Empty);
    }

    [Test]
    public async Task Police_district_knows_its_stadsdelsomraden()
    {
        var vallingby = await GetAsync("samordnare-jarva", "/omraden/lpo-vallingby");

        Assert.That(Koder(vallingby, "stadsdelsomraden"), Is.EquivalentTo(new[] { "bromma", "hasselby-vallingby" }));
        Assert.That(Koder(vallingby, "lokalpolisomraden"), Is.Empty);
    }

    [Test]
    public async Task Unknown_area_is_404() =>
        await AssertProblemAsync(
            await SendAsync("samordnare-jarva", HttpMethod.Get, "/omraden/atlantis"),
            404,
            "omrade-saknas"
        );

    private static string[] Koder(JsonNode omrade, string lista) =>
        omrade[lista]!.AsArray().Select(o => o!["kod"]!.GetValue<string>()).ToArray();
}
