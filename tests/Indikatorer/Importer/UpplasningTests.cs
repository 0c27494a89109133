using System.Globalization;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>Who answers for the report unlocks, somebody else delivers, and then it is locked again.</summary>
[TestFixture]
public sealed class UpplasningTests : ImportFixture
{
    private const string Fraga = "datamangd=ANMALDA-BROTT&lage=rader";
    private const string Rapport = "rapporttillfälle 2024-T1";
    private const string Skal = "Brå har rättat januari.";

    protected override async Task PrepareAsync()
    {
        await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv("BRO-02;jarva;2024-01;alla;20;", "BRO-02;farsta;2024-01;alla;30;")
        );
        await BeslutaAsync(2024, "T1", "2024-04-30");
    }

    [Test]
    public async Task Controller_unlocks_the_sender_delivers_and_it_is_locked_again()
    {
        var fore = await ImporteraAsync("polis-jarva", Fraga, Csv("BRO-02;jarva;2024-01;alla;21;"));
        var (upplasning, _) = await LasUppAsync("jarva");

        var import = await ImporteraAsync("polis-jarva", Fraga, Csv("BRO-02;jarva;2024-01;alla;22;"));
        var efter = await ImporteraAsync("polis-jarva", Fraga, Csv("BRO-02;jarva;2024-01;alla;23;"));

        Assert.That($"{fore["status"]} {import["status"]} {efter["status"]}", Is.EqualTo("Avvisad Klar Avvisad"));
        var skillnad = await GetAsync("statistiker", $"/importer/{import["id"]}/skillnad");
        Assert.That($"{skillnad["items"]![0]!["anledning"]}", Is.EqualTo(Skal));
        Assert.That(await AndringarAsync("BRO-02"), Has.Some.Contains($"22 {Skal}"));
        var nu = await GetAsync("slk-controller", $"/upplasningar/{upplasning["id"]}");
        Assert.That($"{nu["status"]} {nu["import"]}", Is.EqualTo($"Anvand {import["id"]}"));
    }

    [Test]
    public async Task Dry_run_and_delivery_that_changes_nothing_leave_it_open()
    {
        var (upplasning, _) = await LasUppAsync("farsta");

        await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;farsta;2024-01;alla;30;"));
        await ImporteraAsync("statistiker", Fraga + "&provkorning=true", Csv("BRO-02;farsta;2024-01;alla;31;"));

        var nu = await GetAsync("slk-controller", $"/upplasningar/{upplasning["id"]}");
        Assert.That($"{nu["status"]}", Is.EqualTo("Oppen"));
        await AvslutaAsync(upplasning, "1");
    }

    [Test]
    public async Task Other_area_other_data_set_and_other_report_stay_locked()
    {
        await BeslutaAsync(2023, "T1", "2023-04-30");
        var (upplasning, _) = await LasUppAsync("bromma", "BRA-ANMALDA-BROTT");

        var annan = await ImporteraAsync("statistiker", Fraga, Csv("BRO-03;bromma;2024-01;alla;21;"));
        await AvslutaAsync(upplasning, "1");
        var (andra, _) = await LasUppAsync("bromma");
        var granne = await ImporteraAsync("statistiker", Fraga, Csv("BRO-03;farsta;2024-01;alla;21;"));
        var ar = await ImporteraAsync("statistiker", Fraga, Csv("BRO-03;bromma;2023-01;alla;21;"));

        Assert.That($"{annan["status"]} {granne["status"]} {ar["status"]}", Is.EqualTo("Avvisad Avvisad Avvisad"));
        await AvslutaAsync(andra, "1");
    }

    [Test]
    public async Task Ended_without_a_delivery_it_is_locked_again()
    {
        var (upplasning, _) = await LasUppAsync("skarpnack");

        var avslutad = await ReadAsync(await AvslutaAsync(upplasning, "1"));
        var import = await ImporteraAsync("statistiker", Fraga, Csv("BRO-04;skarpnack;2024-01;alla;21;"));

        Assert.That($"{avslutad["status"]} {avslutad["avslutadAv"]}", Is.EqualTo("Avslutad slk-controller"));
        Assert.That($"{import["status"]}", Is.EqualTo("Avvisad"));
        await AssertProblemAsync(await AvslutaAsync(upplasning, "2"), 409, "upplasning-avgjord");
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Ending_is_of_the_version_that_was_seen(string? ifMatch, int status, string kod)
    {
        var (riktig, _) = await LasUppAsync("kungsholmen");

        await AssertProblemAsync(await AvslutaAsync(riktig, ifMatch), status, kod);

        await AvslutaAsync(riktig, "1");
    }

    [Test]
    public async Task Same_lock_is_open_once_for_a_data_set()
    {
        var (upplasning, _) = await LasUppAsync("norra-innerstaden");

        var (_, igen) = await LasUppAsync("norra-innerstaden", finns: false);

        await AssertProblemAsync(igen, 409, "upplasning-finns");
        await AvslutaAsync(upplasning, "1");
    }

    [TestCase("statistiker-saknas", "ANMALDA-BROTT", "jarva", 0, Skal, 422)]
    [TestCase(Rapport, "FINNS-EJ", "jarva", 0, Skal, 422)]
    [TestCase(Rapport, "ANMALDA-BROTT", "1281", 0, Skal, 422)]
    [TestCase(Rapport, "ANMALDA-BROTT", "jarva", -1, Skal, 422)]
    [TestCase(Rapport, "ANMALDA-BROTT", "jarva", 32, Skal, 422)]
    [TestCase(Rapport, "ANMALDA-BROTT", "jarva", 0, "x", 422)]
    [TestCase(Rapport, "ANMALDA-BROTT", "jarva", 0, "19850709-9805 är fel", 422)]
    public async Task Wrong_input_is_refused(
        string rapport,
        string datamangd,
        string omrade,
        int dagar,
        string anledning,
        int status
    ) =>
        Assert.That(
            (int)(await PostaAsync("statistiker", rapport, datamangd, omrade, dagar, anledning)).StatusCode,
            Is.EqualTo(status)
        );

    [TestCase("polis-jarva")]
    [TestCase("samordnare-jarva")]
    [TestCase("analys")]
    public async Task Who_may_not_unlock_is_refused(string persona) =>
        await AssertProblemAsync(
            await PostaAsync(persona, Rapport, "ANMALDA-BROTT", "jarva", 0, Skal),
            403,
            "ratt-saknas"
        );

    [Test]
    public async Task Locks_are_listed_with_who_decided_what()
    {
        var las = (await GetAsync("analys", "/periodlas?limit=100"))["items"]!
            .AsArray()
            .Single(rad => $"{rad!["rapport"]}" == Rapport)!;

        Assert.That(
            $"{las["periodFran"]} {las["periodTill"]} {las["lastAv"]}",
            Is.EqualTo("2024-01-01 2024-04-30 slk-controller")
        );
        Assert.That($"{las["anledning"]}", Does.Contain("KS 2024/311"));
        Assert.That(las["omraden"]!.AsArray().Select(kod => $"{kod}"), Does.Contain("jarva").And.Contain("0180"));
    }

    [Test]
    public async Task History_shows_only_areas_that_the_reader_may_see()
    {
        var (upplasning, _) = await LasUppAsync("hagersten-alvsjo");

        await ExecuteAsync(
            """
            insert into organisation.rolltilldelning (id, anvandare, roll, omrade, inkluderar_underliggande, giltig_fran)
            values (uuidv7(), 'bara-farsta', 'lasare', 'farsta', true, '2024-01-01')
            """
        );
        var egna = await GetAsync("bara-farsta", "/upplasningar?limit=100");
        var allas = await GetAsync("analys", $"/upplasningar?limit=100&rapport={Uri.EscapeDataString(Rapport)}");

        Assert.That(Ider(egna), Does.Not.Contain($"{upplasning["id"]}"));
        Assert.That(Ider(allas).First(), Is.EqualTo($"{upplasning["id"]}"));
        await AssertProblemAsync(
            await SendAsync("bara-farsta", HttpMethod.Get, $"/upplasningar/{upplasning["id"]}"),
            404,
            "upplasning-saknas"
        );
        await AvslutaAsync(upplasning, "1");
    }

    [Test]
    public async Task Unlocking_is_in_the_audit_log()
    {
        var (upplasning, _) = await LasUppAsync("enskede-arsta-vantor");

        var logg = await GetAsync("revisor", $"/granskningslogg?subjekt=upplasning/{upplasning["id"]}");

        Assert.That(logg["total"]!.GetValue<int>(), Is.EqualTo(1));
        await AvslutaAsync(upplasning, "1");
    }

    private static IEnumerable<string> Ider(JsonNode svar) => svar["items"]!.AsArray().Select(rad => $"{rad!["id"]}");

    private async Task<string[]> AndringarAsync(string indikator) =>
        [
            .. (await GetAsync("statistiker", $"/matvarden/andringar?indikator={indikator}&omrade=jarva&antal=100"))[
                "items"
            ]!
                .AsArray()
                .Select(rad => $"{rad!["nyttVarde"]} {rad["orsak"]}"),
        ];

    private async Task<(JsonNode Svar, HttpResponseMessage Http)> LasUppAsync(
        string omrade,
        string datamangd = "ANMALDA-BROTT",
        bool finns = true
    )
    {
        var http = await PostaAsync("slk-controller", Rapport, datamangd, omrade, 7, Skal);
        var text = await http.Content.ReadAsStringAsync();
        Assert.That((int)http.StatusCode == 201, Is.EqualTo(finns), text);
        return (JsonNode.Parse(text)!, http);
    }

    private Task<HttpResponseMessage> PostaAsync(
        string persona,
        string rapport,
        string datamangd,
        string omrade,
        int dagar,
        string anledning
    ) =>
        SendAsync(
            persona,
            HttpMethod.Post,
            "/upplasningar",
            new
            {
                rapport,
                datamangd,
                omraden = new[] { omrade },
                anledning,
                giltigTill = DateTime.UtcNow.AddDays(dagar).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            }
        );

    private Task<HttpResponseMessage> AvslutaAsync(JsonNode upplasning, string? ifMatch) =>
        SendAsync("slk-controller", HttpMethod.Post, $"/upplasningar/{upplasning["id"]}/avslutande", null, ifMatch);

    private async Task BeslutaAsync(int ar, string typ, string dag)
    {
        var nytt = await PostAsync(
            "slk-controller",
            "/rapporttillfallen",
            new
            {
                ar,
                typ,
                balansdag = dag,
                inlamningsdag = dag,
            }
        );
        await PostAsync(
            "slk-controller",
            $"/rapporttillfallen/{nytt["id"]}/beslut",
            new { beslutsdatum = dag, diarienummer = $"KS {ar}/311" },
            "1"
        );
    }
}
