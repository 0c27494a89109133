using System.Text.Json.Nodes;
using Trygghet.Modules.Indikatorer;
using Trygghet.Shared;

namespace Trygghet.Tests.Indikatorer;

/// <summary>The publication calendar: what is due, what came, and with which import.</summary>
[TestFixture]
public sealed class PubliceringskalenderTests : MatvardeFixture
{
    private const string Datamangd = "ANMALDA-BROTT";
    private static readonly DateOnly Idag = TimeProvider.System.Today();

    [Test]
    public async Task Publication_is_planned_then_published_when_figures_come()
    {
        await ReadAsync(await PlaneraAsync("2026-03", Idag.AddDays(3)));
        Assert.That((await PostAsync("2026-03"))["status"]!.ToString(), Is.EqualTo("Planerad"));

        await RegistreraAsync(Datamangd, DateTime.UtcNow, new Leverans("BRO-02", "jarva", "2026-03", 12m));

        var post = await PostAsync("2026-03");
        Assert.That(post["status"]!.ToString(), Is.EqualTo("Publicerad"));
        Assert.That(
            post["publicerad"]!.GetValue<DateTime>(),
            Is.EqualTo(DateTime.UtcNow).Within(TimeSpan.FromMinutes(5))
        );
    }

    [Test]
    public async Task Publication_is_late_from_the_day_after()
    {
        await ReadAsync(await PlaneraAsync("2026-01", Idag.AddDays(-1)));

        var sena = await GetAsync("analys", $"/publiceringskalender?datamangd={Datamangd}&status=Forsenad");

        Assert.That(
            sena["items"]!.AsArray().Select(post => post!["period"]!.ToString()),
            Is.EqualTo(new[] { "2026-01" })
        );
    }

    [Test]
    public async Task Import_that_brought_the_figures_is_named()
    {
        await ReadAsync(await PlaneraAsync("2025-11", Idag.AddDays(-30)));
        var import = Guid.NewGuid();
        await ExecuteAsync(
            """
            insert into indikatorer.matvarde (datamangd, indikator, omrade, period, period_fran, period_till, varde, kalla,
                   revision, registrerad, import)
            values (@Datamangd, 'BRO-02', 'jarva', '2025-11', '2025-11-01', '2025-11-30', 7, 'Test', 900, now(), @import)
            """,
            new { Datamangd, import }
        );

        Assert.That((await PostAsync("2025-11"))["import"]!.GetValue<Guid>(), Is.EqualTo(import));
    }

    [Test]
    public async Task Day_can_be_moved_by_the_one_who_saw_it()
    {
        var post = await ReadAsync(await PlaneraAsync("2026-02", Idag.AddDays(-2)));
        var adress = $"/publiceringskalender/{post["id"]}";
        var ny = new { planerad = Idag.AddDays(9) };

        await AssertProblemAsync(await SendAsync("statistiker", HttpMethod.Put, adress, ny), 428, "if-match-saknas");
        await AssertProblemAsync(
            await SendAsync("statistiker", HttpMethod.Put, adress, ny, "7"),
            412,
            "etag-inaktuell"
        );
        var flyttad = await ReadAsync(await SendAsync("statistiker", HttpMethod.Put, adress, ny, "1"));

        Assert.That(flyttad["status"]!.ToString(), Is.EqualTo("Planerad"));
        Assert.That(flyttad["version"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public async Task One_day_per_data_set_and_period()
    {
        await ReadAsync(await PlaneraAsync("2025-T1", Idag));

        await AssertProblemAsync(await PlaneraAsync("2025-T1", Idag), 409, "publicering-finns");
    }

    [TestCase("2026-13", 1, "#/period")]
    [TestCase("2199", 1, "#/planerad")]
    public async Task What_cannot_be_is_refused(string period, int dagar, string pekare) =>
        Assert.That(
            (await AssertProblemAsync(await PlaneraAsync(period, Idag.AddDays(dagar)), 422, "ogiltig-indata"))[
                "errors"
            ]![0]!["pointer"]!.ToString(),
            Is.EqualTo(pekare)
        );

    [Test]
    public async Task Data_set_must_exist() =>
        await AssertProblemAsync(await PlaneraAsync("2025", Idag, datamangd: "FINNS-INTE"), 422, "ogiltig-indata");

    [Test]
    public async Task Reader_may_not_plan() =>
        await AssertProblemAsync(await PlaneraAsync("2024", Idag, persona: "analys"), 403, "ratt-saknas");

    [TestCase("status=Försenad", "okant-filtervarde")]
    [TestCase("datamangd=ANMALDA-BROT", "okant-filtervarde")]
    public async Task Unknown_filter_is_400(string fraga, string kod) =>
        await AssertProblemAsync(await SendAsync("analys", HttpMethod.Get, $"/publiceringskalender?{fraga}"), 400, kod);

    [TestCase(false, -1, "Planerad")]
    [TestCase(false, 0, "Planerad")]
    [TestCase(false, 1, "Forsenad")]
    [TestCase(true, 1, "Publicerad")]
    [TestCase(true, -20, "Publicerad")]
    public void Status_follows_from_the_days(bool publicerad, int dagarEfter, string status)
    {
        var planerad = new DateOnly(2026, 11, 20);

        Assert.That($"{KalenderRules.Status(planerad, publicerad, planerad.AddDays(dagarEfter))}", Is.EqualTo(status));
    }

    private Task<HttpResponseMessage> PlaneraAsync(
        string period,
        DateOnly planerad,
        string datamangd = Datamangd,
        string persona = "statistiker"
    ) =>
        SendAsync(
            persona,
            HttpMethod.Post,
            "/publiceringskalender",
            new
            {
                datamangd,
                period,
                planerad,
            }
        );

    private async Task<JsonNode> PostAsync(string period) =>
        (await GetAsync("analys", $"/publiceringskalender?datamangd={Datamangd}&limit=100"))["items"]!
            .AsArray()
            .Single(post => post!["period"]!.ToString() == period)!;
}
