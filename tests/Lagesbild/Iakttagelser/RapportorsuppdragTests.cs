using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Iakttagelser;

/// <summary>An assignment is corrected and ended, never removed.</summary>
[TestFixture]
public sealed class RapportorsuppdragTests : LagesbildFixture
{
    // A week that is over: Monday 9 to Sunday 15 November 2026.
    private const string Vecka = "2026-W46";
    private static int nummer;

    [Test]
    public async Task Assignment_can_be_corrected()
    {
        var uppdrag = await TilldelaAsync();

        using var svar = await AndraAsync(uppdrag.Id, Andring(slag: "Skola", takt: 2, fran: "2026-09-14"), "1");

        await ReadAsync(svar);
        var nu = await GetAsync(Samordnare, $"/rapportorsuppdrag/{uppdrag.Id}");
        Assert.That(
            $"{svar.Headers.ETag} {nu["slag"]} {nu["taktVeckor"]} {nu["giltigFran"]} {nu["giltigTill"]}",
            Is.EqualTo("\"2\" Skola 2 2026-09-14 ")
        );
    }

    [TestCase("2026-11-08", null)]
    [TestCase("2026-11-09", null)]
    [TestCase("2026-11-14", null)]
    [TestCase("2026-11-15", "Saknas")]
    [TestCase(null, "Saknas")]
    public async Task Report_is_missing_only_for_weeks_that_were_over_when_it_ended(string? till, string? status)
    {
        var uppdrag = await TilldelaAsync();

        await ReadAsync(await AndraAsync(uppdrag.Id, Andring(till: till), "1"));

        Assert.That(await StatusAsync(uppdrag.Rapportor), Is.EqualTo(status));
    }

    [Test]
    public async Task Report_that_came_in_the_week_it_ended_is_still_shown()
    {
        var uppdrag = await TilldelaAsync("rapportor-jarva");
        await PostAsync(
            uppdrag.Rapportor,
            "/est-rapporter",
            new
            {
                omrade = "jarva",
                vecka = Vecka,
                ingetAttRapportera = true,
            }
        );

        await ReadAsync(await AndraAsync(uppdrag.Id, Andring(till: "2026-11-11"), "1"));

        Assert.That(await StatusAsync(uppdrag.Rapportor), Is.EqualTo("IngetAttRapportera"));
    }

    [Test]
    public async Task Analysis_of_the_period_counts_as_the_week_does()
    {
        var uppdrag = await TilldelaAsync();
        var fore = await VantadeAsync();

        await ReadAsync(await AndraAsync(uppdrag.Id, Andring(till: "2026-09-16"), "1"));

        Assert.That(fore - await VantadeAsync(), Is.EqualTo(2)); // of weeks 37, 38 and 39 only the first was over
    }

    [Test]
    public async Task What_has_ended_stays_as_it_was()
    {
        var uppdrag = await TilldelaAsync();
        await ReadAsync(await AndraAsync(uppdrag.Id, Andring(till: "2026-10-01"), "1"));

        await AssertProblemAsync(await AndraAsync(uppdrag.Id, Andring(), "2"), 409, "rapportorsuppdrag-avslutat");
    }

    [TestCase("2026-10-01", 201)]
    [TestCase("2026-09-30", 409)]
    public async Task Same_reporter_gets_a_new_one_when_the_old_is_over(string fran, int status)
    {
        var uppdrag = await TilldelaAsync();
        await ReadAsync(await AndraAsync(uppdrag.Id, Andring(till: "2026-09-30"), "1"));

        using var svar = await SendAsync(
            Samordnare,
            HttpMethod.Post,
            "/rapportorsuppdrag",
            Nytt(uppdrag.Rapportor, fran)
        );

        Assert.That((int)svar.StatusCode, Is.EqualTo(status));
    }

    [Test]
    public async Task Change_into_another_assignment_of_the_same_reporter_is_refused()
    {
        var uppdrag = await TilldelaAsync();
        await ReadAsync(await AndraAsync(uppdrag.Id, Andring(till: "2027-06-30"), "1"));
        await PostAsync(Samordnare, "/rapportorsuppdrag", Nytt(uppdrag.Rapportor, "2027-07-01"));

        await AssertProblemAsync(await AndraAsync(uppdrag.Id, Andring(), "2"), 409, "rapportorsuppdrag-finns");
    }

    [TestCase(Samordnare, null, 428, "if-match-saknas")]
    [TestCase(Samordnare, "7", 412, "etag-inaktuell")]
    [TestCase(Farsta, "1", 404, "rapportorsuppdrag-saknas")]
    [TestCase("rapportor-jarva", "1", 403, "ratt-saknas")]
    public async Task Changed_only_by_who_leads_the_area_as_it_was_read(
        string persona,
        string? ifMatch,
        int status,
        string kod
    )
    {
        var uppdrag = await TilldelaAsync();

        await AssertProblemAsync(
            await AndraAsync(uppdrag.Id, Andring(till: "2026-12-31"), ifMatch, persona),
            status,
            kod
        );

        Assert.That((await GetAsync(Samordnare, $"/rapportorsuppdrag/{uppdrag.Id}"))["giltigTill"], Is.Null);
    }

    [TestCase("giltigTill", "2026-09-06", "#/giltigTill")]
    [TestCase("taktVeckor", 3, "#/taktVeckor")]
    [TestCase("slag", null, "#/slag")]
    [TestCase("giltigFran", null, "#/giltigFran")]
    public async Task Bad_field_is_pointed_out(string falt, object? varde, string pekare)
    {
        var uppdrag = await TilldelaAsync();
        var andring = Andring();
        andring[falt] = varde is null ? null : JsonValue.Create(varde);

        var problem = await AssertProblemAsync(await AndraAsync(uppdrag.Id, andring, "1"), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { pekare }));
    }

    private async Task<(Guid Id, string Rapportor)> TilldelaAsync(string? rapportor = null)
    {
        rapportor ??= $"rapportor-prov-{Interlocked.Increment(ref nummer)}";
        return (Id(await PostAsync(Samordnare, "/rapportorsuppdrag", Nytt(rapportor, "2026-09-07"))), rapportor);
    }

    private Task<HttpResponseMessage> AndraAsync(
        Guid id,
        JsonObject andring,
        string? ifMatch,
        string persona = Samordnare
    ) => SendAsync(persona, HttpMethod.Put, $"/rapportorsuppdrag/{id}", andring, ifMatch);

    private async Task<string?> StatusAsync(string rapportor)
    {
        var bild = await GetAsync(Samordnare, $"/veckosammanstallningar?omrade=jarva&vecka={Vecka}");
        var rad = bild["rapporter"]!.AsArray().SingleOrDefault(r => $"{r!["rapportor"]}" == rapportor);
        return rad?["status"]!.GetValue<string>();
    }

    private async Task<int> VantadeAsync() =>
        (await GetAsync(Samordnare, "/est-analyser?omrade=jarva&period=2026-Q3"))["vantade"]!.GetValue<int>();

    private static JsonObject Nytt(string rapportor, string fran)
    {
        var uppdrag = Andring(fran: fran);
        (uppdrag["rapportor"], uppdrag["omrade"]) = (rapportor, "jarva");
        return uppdrag;
    }

    private static JsonObject Andring(
        string slag = "Fastighetsagare",
        int takt = 1,
        string fran = "2026-09-07",
        string? till = null
    ) =>
        new()
        {
            ["slag"] = slag,
            ["taktVeckor"] = takt,
            ["giltigFran"] = fran,
            ["giltigTill"] = till,
        };
}
