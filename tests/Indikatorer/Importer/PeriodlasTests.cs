using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>Figures that a decided report rests on change only by who may unlock, and with a reason.</summary>
[TestFixture]
public sealed class PeriodlasTests : ImportFixture
{
    private const string Fraga = "datamangd=ANMALDA-BROTT&lage=rader";
    private const string Skal = "Brå rättade siffran.";

    private string tillfalle = "";

    protected override async Task PrepareAsync()
    {
        await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv("BRO-02;jarva;2024-02;alla;20;", "BRO-02;jarva;2024-05;alla;50;")
        );
        var nytt = await PostAsync(
            "slk-controller",
            "/rapporttillfallen",
            new
            {
                ar = 2024,
                typ = "T1",
                balansdag = "2024-04-30",
                inlamningsdag = "2024-05-20",
            }
        );
        tillfalle = $"{nytt["id"]}";
        await PostAsync(
            "slk-controller",
            $"/rapporttillfallen/{tillfalle}/beslut",
            new { beslutsdatum = "2024-05-23", diarienummer = "KS 2024/311" },
            "1"
        );
    }

    [TestCase("BRO-02;jarva;2024-02;alla;21;", "changed")]
    [TestCase("BRO-02;jarva;2024-01;alla;21;", "new")]
    [TestCase("BRO-02;0180;2024-Q1;alla;21;", "another level of the city")]
    public async Task Row_in_a_locked_period_is_refused(string rad, string vad)
    {
        var import = await ImporteraAsync("polis-jarva", Fraga, Csv(rad));

        var fel = (await RapportAsync("polis-jarva", import)).Single()!;
        Assert.That($"{fel["felkod"]} {fel["felfalt"]}", Is.EqualTo("period-last period"), vad);
        Assert.That($"{fel["meddelande"]}", Does.Contain("rapporttillfälle 2024-T1").And.Contain("KS 2024/311"));
    }

    [TestCase("BRO-02;jarva;2024-02;alla;20;", "Klar 1=0+0+1+0 0", "nothing is changed")]
    [TestCase("BRO-02;jarva;2024;alla;2100;", "Klar 1=1+0+0+0 0", "the year was not over")]
    [TestCase("BRO-02;jarva;2024-05;alla;51;", "Klar 1=0+1+0+0 0", "after the balansdag")]
    [TestCase("BRO-02;1281;2024-02;alla;21;", "Klar 1=1+0+0+0 0", "not of this municipality")]
    public async Task Row_outside_the_lock_is_taken(string rad, string utfall, string varfor)
    {
        var import = await ImporteraAsync("statistiker", Fraga, Csv(rad));

        Assert.That(Utfall(import), Is.EqualTo(utfall), varfor);
    }

    [Test]
    public async Task Reason_unlocks_and_stands_with_the_import_and_the_value()
    {
        var import = await ImporteraAsync("statistiker", Upplast, Csv("BRO-03;jarva;2024-03;alla;31;"));

        Assert.That(Utfall(import), Is.EqualTo("Klar 1=1+0+0+0 0"));
        Assert.That($"{import["upplasning"]}", Is.EqualTo(Skal));
        var skillnad = await GetAsync("statistiker", $"/importer/{import["id"]}/skillnad");
        Assert.That($"{skillnad["items"]![0]!["anledning"]}", Is.EqualTo(Skal));
    }

    [Test]
    public async Task Reason_is_in_the_audit_log()
    {
        var import = await ImporteraAsync("statistiker", Upplast, Csv("BRO-04;jarva;2024-03;alla;31;"));

        var logg = await GetAsync("revisor", $"/granskningslogg?subjekt=import/{import["id"]}");

        Assert.That(
            logg.ToJsonString(),
            Does.Contain("BRO").Or.Contain(Uri.EscapeDataString("Brå")).Or.Contain("upplasning")
        );
    }

    [Test]
    public async Task Reason_stands_only_with_what_was_locked()
    {
        var import = await ImporteraAsync("statistiker", Upplast, Csv("BRO-05;jarva;2024-06;alla;31;"));

        var skillnad = await GetAsync("statistiker", $"/importer/{import["id"]}/skillnad");

        Assert.That(skillnad["items"]![0]!["anledning"], Is.Null);
    }

    [Test]
    public async Task Sender_without_the_right_cannot_unlock() =>
        await AssertProblemAsync(await SkickaAsync("polis-jarva", Upplast, "x"u8.ToArray()), 403, "ratt-saknas");

    [TestCase("x")]
    [TestCase("19850709-9805 är fel")]
    public async Task Reason_must_be_one(string skal) =>
        await AssertProblemAsync(
            await SkickaAsync("statistiker", $"{Fraga}&upplasning={Uri.EscapeDataString(skal)}", "x"u8.ToArray()),
            400,
            "okant-filtervarde"
        );

    [Test]
    public async Task Import_that_was_there_before_the_decision_is_revoked_only_by_who_may_unlock()
    {
        var import = await ImporteraAsync(
            "polis-jarva",
            "datamangd=ANMALDA-BROTT",
            Csv("BRO-06;jarva;2023-02;alla;20;")
        );
        await BeslutaAsync(2023, "VB", "2023-12-31");

        await AssertProblemAsync(await AterkallaAsync("polis-jarva", import), 409, "period-last");
        Assert.That(
            $"{(await ReadAsync(await AterkallaAsync("statistiker", import)))["status"]}",
            Is.EqualTo("Aterkallad")
        );
    }

    [Test]
    public async Task Reporting_occasion_is_decided_once() =>
        await AssertProblemAsync(await BeslutAsync(tillfalle, "2024-05-23", "2"), 409, "rapporttillfalle-beslutat");

    [TestCase("2022-04-29", "1", 422, "ogiltig-indata")]
    [TestCase("2199-04-29", "1", 422, "ogiltig-indata")]
    [TestCase("2022-05-20", "7", 412, "etag-inaktuell")]
    [TestCase("2022-05-20", null, 428, "if-match-saknas")]
    public async Task Decision_of_an_occasion_is_checked(string dag, string? ifMatch, int status, string kod)
    {
        var lista = await GetAsync("slk-controller", "/rapporttillfallen?ar=2022");
        var id =
            lista["total"]!.GetValue<int>() > 0
                ? $"{lista["items"]![0]!["id"]}"
                : await LaggUppAsync(2022, "T1", "2022-04-30");

        await AssertProblemAsync(await BeslutAsync(id, dag, ifMatch), status, kod);
    }

    [Test]
    public async Task Decision_of_another_than_the_controller_is_403() =>
        await AssertProblemAsync(
            await SendAsync(
                "statistiker",
                HttpMethod.Post,
                $"/rapporttillfallen/{tillfalle}/beslut",
                Beslut("2024-05-23"),
                "2"
            ),
            403,
            "ratt-saknas"
        );

    [Test]
    public async Task Unknown_occasion_is_404() =>
        await AssertProblemAsync(
            await BeslutAsync($"{Guid.CreateVersion7()}", "2024-05-23", "1"),
            404,
            "rapporttillfalle-saknas"
        );

    private static string Upplast => $"{Fraga}&upplasning={Uri.EscapeDataString(Skal)}";

    private static object Beslut(string dag) => new { beslutsdatum = dag, diarienummer = "KS 2024/311" };

    private Task<HttpResponseMessage> BeslutAsync(string id, string dag, string? ifMatch) =>
        SendAsync("slk-controller", HttpMethod.Post, $"/rapporttillfallen/{id}/beslut", Beslut(dag), ifMatch);

    private async Task<string> LaggUppAsync(int ar, string typ, string dag) =>
        $"{(await PostAsync("slk-controller", "/rapporttillfallen", new { ar, typ, balansdag = dag, inlamningsdag = dag }))["id"]}";

    private async Task BeslutaAsync(int ar, string typ, string dag) =>
        await ReadAsync(await BeslutAsync(await LaggUppAsync(ar, typ, dag), $"{ar + 1}-01-31", "1"));
}
