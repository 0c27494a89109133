using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Organisation;

[TestFixture]
public sealed class GrupperTests : ApiFixture
{
    [Test]
    public async Task Group_is_read_back_with_its_members()
    {
        var id = await SkapaAsync("Styrgrupp", "Styrgrupp Järva", null);

        var grupp = await GetAsync("styrgrupp-jarva", $"/grupper/{id}");

        Assert.That(grupp["namn"]!.GetValue<string>(), Is.EqualTo("Styrgrupp Järva"));
        Assert.That(grupp["ledamoter"]![0]!["organisation"]!.GetValue<string>(), Is.EqualTo("sdf-jarva"));
        Assert.That(grupp["skapadAv"]!.GetValue<string>(), Is.EqualTo("samordnare-jarva"));
    }

    [Test]
    public async Task Arbetsgrupp_without_end_date_is_422()
    {
        var response = await SendAsync(
            "samordnare-jarva",
            HttpMethod.Post,
            "/grupper",
            Body("Arbetsgrupp", "Utan slut", null)
        );

        var problem = await AssertProblemAsync(response, 422, "ogiltig-indata");
        Assert.That(problem["errors"]![0]!["pointer"]!.GetValue<string>(), Is.EqualTo("#/giltigTill"));
    }

    [Test]
    public async Task Group_of_another_area_cannot_be_made() =>
        await AssertProblemAsync(
            await SendAsync("samordnare-farsta", HttpMethod.Post, "/grupper", Body("Styrgrupp", "Fel", null)),
            403,
            "ratt-saknas"
        );

    [Test]
    public async Task Filter_aktiv_separates_groups_of_today_from_ended_ones()
    {
        await SkapaAsync("Arbetsgrupp", "Pågår", "2099-12-31");
        await SkapaAsync("Arbetsgrupp", "Slut", "2020-12-31");

        var aktiva = Namn(await GetAsync("samordnare-jarva", "/grupper?omrade=jarva&typ=Arbetsgrupp&aktiv=true"));
        var slut = Namn(await GetAsync("samordnare-jarva", "/grupper?omrade=jarva&typ=Arbetsgrupp&aktiv=false"));

        Assert.That(aktiva, Has.Member("Pågår").And.No.Member("Slut"));
        Assert.That(slut, Has.Member("Slut").And.No.Member("Pågår"));
    }

    [Test]
    public async Task Ended_group_has_a_last_day_and_a_new_version()
    {
        var id = await SkapaAsync("Beredningsgrupp", "Ska sluta", null);

        var response = await AvslutaAsync("samordnare-jarva", id, "2026-01-31", "1");

        var svar = await ReadAsync(response);
        Assert.That(svar["giltigTill"]!.GetValue<string>(), Is.EqualTo("2026-01-31"));
        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"2\""));
    }

    [Test]
    public async Task Group_ends_only_once()
    {
        var id = await SkapaAsync("Beredningsgrupp", "En gång", null);
        await ReadAsync(await AvslutaAsync("samordnare-jarva", id, "2026-01-31", "1"));

        await AssertProblemAsync(
            await AvslutaAsync("samordnare-jarva", id, "2026-01-30", "2"),
            409,
            "grupp-redan-avslutad"
        );
    }

    [TestCase("2019-12-31")]
    [TestCase("2099-12-31")]
    public async Task Last_day_outside_the_time_of_the_group_is_422(string giltigTill)
    {
        var id = await SkapaAsync("Arbetsgrupp", "Utanför", "2090-12-31");

        await AssertProblemAsync(await AvslutaAsync("samordnare-jarva", id, giltigTill, "1"), 422, "ogiltig-indata");
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_ends_nothing(string? ifMatch, int status, string code)
    {
        var id = await SkapaAsync("Styrgrupp", "Orörd", null);

        await AssertProblemAsync(await AvslutaAsync("samordnare-jarva", id, "2026-01-31", ifMatch), status, code);

        Assert.That((await GetAsync("samordnare-jarva", $"/grupper/{id}"))["giltigTill"], Is.Null);
    }

    [Test]
    public async Task Group_of_another_area_cannot_be_ended()
    {
        var id = await SkapaAsync("Styrgrupp", "Inte din", null);

        await AssertProblemAsync(await AvslutaAsync("samordnare-farsta", id, "2026-01-31", "1"), 404, "grupp-saknas");
    }

    private async Task<string> SkapaAsync(string typ, string namn, string? giltigTill) =>
        (await PostAsync("samordnare-jarva", "/grupper", Body(typ, namn, giltigTill)))["id"]!.GetValue<string>();

    private Task<HttpResponseMessage> AvslutaAsync(string persona, string id, string giltigTill, string? ifMatch) =>
        SendAsync(persona, HttpMethod.Post, $"/grupper/{id}/avslut", new { giltigTill }, ifMatch);

    private static object Body(string typ, string namn, string? giltigTill) =>
        new
        {
            typ,
            namn,
            omrade = "jarva",
            uppdrag = "Samordna arbetet.",
            ledamoter = new[] { new { roll = "ordförande", organisation = "sdf-jarva" } },
            giltigFran = "2020-01-01",
            giltigTill,
        };

    private static string[] Namn(JsonNode lista) =>
        lista["items"]!.AsArray().Select(item => item!["namn"]!.GetValue<string>()).ToArray();
}
