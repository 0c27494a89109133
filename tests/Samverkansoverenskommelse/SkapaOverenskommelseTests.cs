using System.Net;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Samverkansoverenskommelse;

[TestFixture]
public sealed class SkapaOverenskommelseTests : OverenskommelseFixture
{
    [Test]
    public async Task Utkast_is_created_with_location_and_version_1()
    {
        var response = await ForsokSkapaAsync(Utkast());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"1\""));
        var skapad = await GetAsync(Samordnare, response.Headers.Location!.ToString()[Root.Length..]);
        Assert.That(skapad["status"]!.GetValue<string>(), Is.EqualTo("Utkast"));
        Assert.That(skapad["skapadAv"]!.GetValue<string>(), Is.EqualTo(Samordnare));
        Assert.That(skapad["juridisktBindande"]!.GetValue<bool>(), Is.False);
    }

    [Test]
    public async Task Creation_leaves_one_audit_row()
    {
        var adress = await SkapaAsync();

        Assert.That(
            await ScalarAsync<long>(
                "select count(*) from audit.handelse where subjekt = @subjekt",
                new { subjekt = $"samverkansoverenskommelse/{adress.Split('/')[^1]}" }
            ),
            Is.EqualTo(1)
        );
    }

    [Test]
    public async Task Same_idempotency_key_creates_one_agreement()
    {
        var utkast = Utkast();

        var forst = await ReadAsync(
            await SendAsync(Samordnare, HttpMethod.Post, Adress, utkast, idempotencyKey: "avtal-1")
        );
        var sedan = await ReadAsync(
            await SendAsync(Samordnare, HttpMethod.Post, Adress, utkast, idempotencyKey: "avtal-1")
        );

        Assert.That(sedan["id"]!.GetValue<Guid>(), Is.EqualTo(forst["id"]!.GetValue<Guid>()));
    }

    [Test]
    public async Task One_party_is_too_few() => await AssertFelAsync("parter", new JsonArray("sdf-jarva"), "#/parter");

    [Test]
    public async Task Police_must_be_a_party() =>
        await AssertFelAsync("parter", new JsonArray("sdf-jarva", "trafikkontoret"), "#/parter");

    [Test]
    public async Task City_must_be_a_party() =>
        await AssertFelAsync("parter", new JsonArray("lpo-jarva-polisen", "polisregion-stockholm"), "#/parter");

    [Test]
    public async Task Unknown_party_is_pointed_out() =>
        await AssertFelAsync("parter", new JsonArray("sdf-jarva", "lpo-jarva-polisen", "okand"), "#/parter/2");

    [Test]
    public async Task Party_stands_once() =>
        await AssertFelAsync("parter", new JsonArray("sdf-jarva", "lpo-jarva-polisen", "sdf-jarva"), "#/parter/2");

    [Test]
    public async Task Party_that_is_null_is_refused() =>
        await AssertFelAsync("parter", new JsonArray("sdf-jarva", "lpo-jarva-polisen", null), "#/parter");

    [Test]
    public async Task Period_cannot_end_before_it_begins() =>
        await AssertFelAsync("giltigTill", "2025-12-31", "#/giltigTill");

    [Test]
    public async Task Goal_must_be_given() => await AssertFelAsync("mal", "", "#/mal");

    [Test]
    public async Task Lagesbild_must_be_adopted()
    {
        var utkast = await new Tests.Shared.Kedja(SendAsync).LagesbildAsync();

        await AssertFelAsync("lagesbildId", utkast, "#/lagesbildId");
    }

    [Test]
    public async Task Ram_must_be_an_overgripande_agreement() =>
        await AssertFelAsync("foralderId", (await SkapaAsync()).Split('/')[^1], "#/foralderId");

    [Test]
    public async Task Overgripande_is_for_the_whole_city() => await AssertFelAsync("niva", "Overgripande", "#/omrade");

    [Test]
    public async Task Overgripande_is_created_by_the_city_and_becomes_the_ram_of_a_local_one()
    {
        var utkast = Utkast();
        utkast["niva"] = "Overgripande";
        utkast["omrade"] = "0180";
        utkast["lagesbildId"] = null;
        utkast["parter"] = new JsonArray("stadsledningskontoret", "polisregion-stockholm");
        var ram = (await ReadAsync(await ForsokSkapaAsync(utkast, "slk-controller")))["id"]!.GetValue<Guid>();

        var lokal = Utkast();
        lokal["foralderId"] = ram;
        var skapad = await GetAsync(Samordnare, await SkapaAsync(lokal));

        Assert.That(skapad["foralderId"]!.GetValue<Guid>(), Is.EqualTo(ram));
    }

    [Test]
    public async Task Area_that_the_caller_cannot_read_does_not_exist()
    {
        var utkast = Utkast();
        utkast["omrade"] = "farsta";

        await AssertProblemAsync(await ForsokSkapaAsync(utkast), 404, "omrade-saknas");
    }

    [TestCase("styrgrupp-jarva")]
    [TestCase("arbetsgrupp-jarva")]
    [TestCase("rapportor-jarva")]
    public async Task Role_that_does_not_write_agreements_is_403(string persona) =>
        await AssertProblemAsync(await ForsokSkapaAsync(Utkast(), persona), 403, "ratt-saknas");

    [Test]
    public async Task Personnummer_is_refused()
    {
        var utkast = Utkast();
        utkast["troligaOrsaker"] = "Gäller 19900101-1234.";

        await AssertProblemAsync(await ForsokSkapaAsync(utkast), 422, "personnummer-i-text");
    }

    private async Task AssertFelAsync(string falt, JsonNode varde, string pekare)
    {
        var utkast = Utkast();
        utkast[falt] = varde;

        var problem = await AssertProblemAsync(await ForsokSkapaAsync(utkast), 422, "ogiltig-indata");

        Assert.That(Pekare(problem), Has.Member(pekare));
    }
}
