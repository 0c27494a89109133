using Trygghet.Shared;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Organisation;

[TestFixture]
public sealed class RollerTests : ApiFixture
{
    private const string Controller = "slk-controller";
    private static readonly string Idag = $"{TimeProvider.System.Today():yyyy-MM-dd}";

    [Test]
    public async Task Given_role_works_in_the_next_call()
    {
        await TilldelaAsync("ny-samordnare", "samordnare", "bromma");

        var mig = await GetAsync("ny-samordnare", "/mig");

        Assert.That(mig["roller"]![0]!["roll"]!.GetValue<string>(), Is.EqualTo("samordnare"));
        Assert.That(mig["omraden"]![0]!["kod"]!.GetValue<string>(), Is.EqualTo("bromma"));
    }

    [Test]
    public async Task Ending_a_role_today_takes_effect_at_once()
    {
        var id = await TilldelaAsync("slutar-i-dag", "samordnare", "bromma");
        await GetAsync("slutar-i-dag", "/grupper");

        var svar = await ReadAsync(await AvslutaAsync(id, Idag));

        Assert.That(svar["upphord"]!.GetValue<bool>(), Is.True);
        await AssertProblemAsync(await SendAsync("slutar-i-dag", HttpMethod.Get, "/grupper"), 403, "ratt-saknas");
        Assert.That((await GetAsync("slutar-i-dag", "/mig"))["roller"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Ending_a_role_later_lets_it_work_until_then()
    {
        var id = await TilldelaAsync("slutar-sedan", "samordnare", "bromma");

        var svar = await ReadAsync(await AvslutaAsync(id, "2099-12-31"));

        Assert.That(svar["upphord"]!.GetValue<bool>(), Is.False);
        await GetAsync("slutar-sedan", "/grupper");
    }

    [Test]
    public async Task Role_that_has_not_begun_can_be_taken_back()
    {
        var id = await TilldelaAsync("borjar-aldrig", "samordnare", "bromma", giltigFran: "2090-01-01");

        var svar = await ReadAsync(await AvslutaAsync(id, Idag));

        Assert.That(svar["giltigTill"]!.GetValue<string>(), Is.EqualTo("2090-01-01"));
        Assert.That(svar["upphord"]!.GetValue<bool>(), Is.True);
    }

    [Test]
    public async Task Role_ends_only_once()
    {
        var id = await TilldelaAsync("en-gang", "samordnare", "bromma");
        await ReadAsync(await AvslutaAsync(id, Idag));

        await AssertProblemAsync(await AvslutaAsync(id, Idag, "2"), 409, "roll-redan-avslutad");
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("9", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_ends_nothing(string? ifMatch, int status, string code)
    {
        var id = await TilldelaAsync($"orord-{status}", "samordnare", "bromma");

        await AssertProblemAsync(await AvslutaAsync(id, Idag, ifMatch), status, code);

        await GetAsync($"orord-{status}", "/grupper");
    }

    [Test]
    public async Task Only_the_right_to_give_roles_gives_roles() =>
        await AssertProblemAsync(
            await SendAsync("samordnare-jarva", HttpMethod.Post, "/roller", Body("nagon", "samordnare", "jarva")),
            403,
            "ratt-saknas"
        );

    [TestCase("0184")]
    [TestCase("00")]
    public async Task Nobody_gives_a_role_where_they_lack_the_right(string omrade) =>
        await AssertProblemAsync(
            await SendAsync(Controller, HttpMethod.Post, "/roller", Body("nagon", "samordnare", omrade)),
            403,
            "ratt-saknas"
        );

    [Test]
    public async Task Role_cannot_reach_further_down_than_its_giver()
    {
        await ExecuteAsync(
            """
            insert into organisation.rolltilldelning
                   (id, anvandare, roll, omrade, inkluderar_underliggande, giltig_fran)
            values (uuidv7(), 'bara-staden', 'slk-controller', '0180', false, '2024-01-01')
            """
        );

        var vid = await SendAsync("bara-staden", HttpMethod.Post, "/roller", Body("nagon", "revisor", "0180"));
        await AssertProblemAsync(vid, 403, "ratt-saknas");

        var smal = Body("nagon", "revisor", "0180", underliggande: false);
        await ReadAsync(await SendAsync("bara-staden", HttpMethod.Post, "/roller", smal));
    }

    [Test]
    public async Task Nobody_gives_themselves_a_role() =>
        await AssertProblemAsync(
            await SendAsync(Controller, HttpMethod.Post, "/roller", Body(Controller, "revisor", "0180")),
            403,
            "ratt-saknas"
        );

    [Test]
    public async Task Misspelt_role_is_422_with_the_nearest()
    {
        var response = await SendAsync(Controller, HttpMethod.Post, "/roller", Body("nagon", "samordnar", "jarva"));

        var problem = await AssertProblemAsync(response, 422, "ogiltig-indata");
        Assert.That(problem["errors"]![0]!["pointer"]!.GetValue<string>(), Is.EqualTo("#/roll"));
        Assert.That(problem["errors"]![0]!["detail"]!.GetValue<string>(), Does.Contain("Menade du samordnare?"));
    }

    [Test]
    public async Task Roles_of_an_area_are_listed_for_those_who_give_them()
    {
        await TilldelaAsync("listad", "samordnare", "sodermalm");

        var lista = await GetAsync(Controller, "/roller?omrade=sodermalm");

        Assert.That(lista["items"]![0]!["anvandare"]!.GetValue<string>(), Is.EqualTo("listad"));
        Assert.That(lista["items"]![0]!["skapadAv"]!.GetValue<string>(), Is.EqualTo(Controller));
    }

    private async Task<string> TilldelaAsync(
        string anvandare,
        string roll,
        string omrade,
        string giltigFran = "2026-01-01"
    ) => (await PostAsync(Controller, "/roller", Body(anvandare, roll, omrade, giltigFran)))["id"]!.GetValue<string>();

    private Task<HttpResponseMessage> AvslutaAsync(string id, string giltigTill, string? ifMatch = "1") =>
        SendAsync(Controller, HttpMethod.Post, $"/roller/{id}/avslut", new { giltigTill }, ifMatch);

    private static object Body(
        string anvandare,
        string roll,
        string omrade,
        string giltigFran = "2026-01-01",
        bool underliggande = true
    ) =>
        new
        {
            anvandare,
            roll,
            omrade,
            inkluderarUnderliggande = underliggande,
            giltigFran,
        };
}
