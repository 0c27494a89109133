using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer;

/// <summary>Saved queries of the facade: kept as they were asked, run as it is now, for the areas of the one who runs them.</summary>
[TestFixture]
public sealed class PxFragaTests : PxFixture
{
    protected override Task PrepareAsync() =>
        RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            DateTime.UtcNow.AddDays(-1),
            new("TRY-03", "farsta", "2023", 28m, 500),
            new("TRY-03", "jarva", "2023", 43m, 423),
            new("TRY-03", "jarva", "2026", 31m, 423)
        );

    [Test]
    public async Task Saved_query_can_be_read_and_run()
    {
        var svar = await SparaAsync(Fraga("TOP(1)"));
        var fraga = await ReadAsync(svar);

        var last = await ReadAsync(await As("analys").GetAsync(svar.Headers.Location));
        var urval = await PxAsync($"/savedqueries/{fraga["id"]}/selection");
        var csv = await (await HamtaAsync($"/savedqueries/{fraga["id"]}/data")).Content.ReadAsStringAsync();
        var json = await PxAsync($"/savedqueries/{fraga["id"]}/data?outputFormat=json-stat2");

        Assert.That(svar.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(JsonNode.DeepEquals(last, fraga), Is.True);
        Assert.That(urval["selection"]![1]!["valueCodes"]![0]!.ToString(), Is.EqualTo("TOP(1)"));
        Assert.That(csv, Does.StartWith("område;"));
        Assert.That(Koder(json, "Tid"), Is.EqualTo("2026"));
    }

    [Test]
    public async Task The_one_who_runs_it_gets_own_areas_alone()
    {
        await GeLasareAsync("bara-farsta", "farsta");
        var fraga = await ReadAsync(await SparaAsync(Fraga("*")));

        var svar = await PxAsync($"/savedqueries/{fraga["id"]}/data?outputFormat=json-stat2", "bara-farsta");

        Assert.That(Koder(svar, "Omrade"), Is.EqualTo("farsta"));
        Assert.That(Koder(svar, "Tid"), Is.EqualTo("2023"));
    }

    [Test]
    public async Task Selection_is_tried_before_it_is_saved() =>
        await AssertProblemAsync(await SparaAsync(Fraga("1999")), 400, "okant-variabelvarde");

    [Test]
    public async Task Table_must_be_named() =>
        await AssertProblemAsync(await SparaAsync(new { selection = new { }, language = "sv" }), 422, "ogiltig-indata");

    [TestCase("0199a1b2-0000-7000-8000-000000000001")]
    [TestCase("inte-ett-id")]
    public async Task Unknown_query_is_404(string id) =>
        await AssertProblemAsync(await HamtaAsync($"/savedqueries/{id}/data"), 404, "pxfraga-saknas");

    private Task<HttpResponseMessage> SparaAsync(object fraga) =>
        As("analys").PostAsJsonAsync($"{Px}/savedqueries", fraga);

    private static object Fraga(string tid) =>
        new
        {
            tableId = Tabell,
            language = "sv",
            outputFormat = "csv",
            outputFormatParams = new[] { "UseTexts", "SeparatorSemicolon" },
            selection = new
            {
                selection = new[]
                {
                    new { variableCode = "Omrade", valueCodes = new[] { "*" } },
                    new { variableCode = "Tid", valueCodes = new[] { tid } },
                },
            },
        };
}
