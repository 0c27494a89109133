using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>All or nothing, good rows only, examination first; new, changed and unchanged; revisions.</summary>
[TestFixture]
public sealed class ImportlageTests : ImportFixture
{
    private const string Fraga = "datamangd=EGEN-INRAPPORTERING";

    [Test]
    public async Task One_bad_row_stops_all_when_the_mode_is_allt()
    {
        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv("BRO-02;bromma;2020;alla;5;", "BRO-02;x;2020;alla;5;")
        );

        Assert.That(Utfall(import), Is.EqualTo("Avvisad 2=0+0+0+2 0"));
        Assert.That($"{import["fel"]!["kod"]}", Is.EqualTo("rader-avvisade"));
        Assert.That(Koder(await RapportAsync("statistiker", import)), Is.EqualTo(new[] { "3 okant-omrade" }));
        Assert.That(await PublicerasAsync("BRO-02", "bromma", "2020"), Is.EqualTo("—"));
    }

    [Test]
    public async Task Good_rows_are_kept_when_the_mode_is_rader()
    {
        var import = await ImporteraAsync(
            "statistiker",
            Fraga + "&lage=rader",
            Csv("BRO-02;bromma;2021;alla;15;", "BRO-02;x;2021;alla;15;")
        );

        Assert.That(Utfall(import), Is.EqualTo("Delvis 2=1+0+0+1 0"));
        Assert.That(await PublicerasAsync("BRO-02", "bromma", "2021"), Is.EqualTo("15"));
    }

    [Test]
    public async Task Nothing_good_at_all_is_avvisad_also_when_the_mode_is_rader()
    {
        var import = await ImporteraAsync("statistiker", Fraga + "&lage=rader", Csv("BRO-02;x;2021;alla;15;"));

        Assert.That(Utfall(import), Is.EqualTo("Avvisad 1=0+0+0+1 0"));
    }

    [Test]
    public async Task Same_rows_again_are_a_counted_no_op()
    {
        var fil = Csv("BRO-02;kungsholmen;2020;alla;25;", "BRO-02;kungsholmen;2021;alla;26;");
        await ImporteraAsync("statistiker", Fraga, fil);
        var fore = await RevisionAsync();

        var import = await ImporteraAsync("statistiker", Fraga, fil);

        Assert.That(Utfall(import), Is.EqualTo("Klar 2=0+0+2+0 0"));
        Assert.That(await RevisionAsync(), Is.EqualTo(fore));
    }

    [Test]
    public async Task Another_value_is_a_new_revision_and_the_old_one_stays()
    {
        await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;farsta;2020;alla;25;", "BRO-02;farsta;2021;alla;26;"));

        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv("BRO-02;farsta;2020;alla;25;", "BRO-02;farsta;2021;alla;27;", "BRO-02;farsta;2022;alla;28;")
        );

        Assert.That(Utfall(import), Is.EqualTo("Klar 3=1+1+1+0 0"));
        Assert.That(await PublicerasAsync("BRO-02", "farsta", "2021"), Is.EqualTo("27"));
        var historia = await ScalarAsync<string>(
            """
            select string_agg(varde || case when revision = r.senaste then ' nu' else ' då' end, ', ' order by m.revision)
              from indikatorer.matvarde m, (select max(revision) as senaste from indikatorer.matvarde) r
             where (indikator, omrade, period) = ('BRO-02', 'farsta', '2021')
            """
        );
        Assert.That(historia, Is.EqualTo("26 då, 27 nu"));
    }

    [Test]
    public async Task Hidden_value_that_comes_back_empty_from_our_own_export_changes_nothing()
    {
        await ImporteraAsync("statistiker", Fraga, Csv("TRY-01;skarpnack;2023;alla;40;12"));

        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv("indikator;omrade;period;varde;n;status", ["TRY-01;skarpnack;2023;;;ForFaSvar"])
        );

        Assert.That(Utfall(import), Is.EqualTo("Klar 1=0+0+1+0 0"));
    }

    [Test]
    public async Task Examination_stores_nothing_until_it_is_carried_out()
    {
        var import = await ImporteraAsync(
            "statistiker",
            Fraga + "&provkorning=true",
            Csv("BRO-02;sodermalm;2020;alla;35;")
        );
        Assert.That(Utfall(import), Is.EqualTo("Forhandsgranskad 1=1+0+0+0 0"));
        Assert.That(await PublicerasAsync("BRO-02", "sodermalm", "2020"), Is.EqualTo("—"));

        var svar = await VerkstallAsync(import, $"{import["version"]}");

        Assert.That((int)svar.StatusCode, Is.EqualTo(202));
        Assert.That(Utfall(await KlarAsync("statistiker", $"{import["id"]}")), Is.EqualTo("Klar 1=1+0+0+0 0"));
        Assert.That(await PublicerasAsync("BRO-02", "sodermalm", "2020"), Is.EqualTo("35"));
    }

    [Test]
    public async Task What_was_stored_meanwhile_counts_when_it_is_carried_out()
    {
        var fil = Csv("BRO-02;sodermalm;2022;alla;35;");
        var import = await ImporteraAsync("statistiker", Fraga + "&provkorning=true", fil);
        await ImporteraAsync("statistiker", Fraga, fil);

        await VerkstallAsync(import, $"{import["version"]}");

        Assert.That(Utfall(await KlarAsync("statistiker", $"{import["id"]}")), Is.EqualTo("Klar 1=0+0+1+0 0"));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("1", 412, "etag-inaktuell")]
    public async Task Carrying_out_needs_the_present_version(string? ifMatch, int status, string kod)
    {
        var import = await ImporteraAsync(
            "statistiker",
            Fraga + "&provkorning=true",
            Csv("BRO-02;sodermalm;2023;alla;35;")
        );

        await AssertProblemAsync(await VerkstallAsync(import, ifMatch), status, kod);
    }

    [Test]
    public async Task Only_an_examined_import_can_be_carried_out()
    {
        var import = await ImporteraAsync("statistiker", Fraga, Csv("BRO-02;sodermalm;2024;alla;35;"));

        await AssertProblemAsync(
            await VerkstallAsync(import, $"{import["version"]}"),
            409,
            "import-ej-forhandsgranskad"
        );
    }

    [Test]
    public async Task Others_imports_are_seen_only_by_who_may_import_for_the_country()
    {
        var import = await ImporteraAsync("polis-jarva", "datamangd=ANMALDA-BROTT", Csv("BRO-02;jarva;2020;alla;35;"));
        var path = $"/importer/{import["id"]}";

        var statistiker = await SendAsync("statistiker", HttpMethod.Get, path);
        var samordnare = await SendAsync("samordnare-jarva", HttpMethod.Get, path);

        Assert.That((int)statistiker.StatusCode, Is.EqualTo(200));
        await AssertProblemAsync(samordnare, 404, "import-saknas");
    }

    [Test]
    public async Task List_is_filtered_by_data_set_and_status()
    {
        await ImporteraAsync("statistiker", "datamangd=STOCKHOLMSENKATEN", Csv("BRO-02;x;2020;alla;35;"));

        var lista = await GetAsync("statistiker", "/importer?datamangd=STOCKHOLMSENKATEN&status=Avvisad");

        Assert.That(lista["total"]!.GetValue<int>(), Is.EqualTo(1));
    }

    private Task<HttpResponseMessage> VerkstallAsync(JsonNode import, string? ifMatch) =>
        SendAsync("statistiker", HttpMethod.Post, $"/importer/{import["id"]}/verkstallande", ifMatch: ifMatch);

    private Task<int> RevisionAsync() =>
        ScalarAsync<int>("select revision from indikatorer.datamangd where kod = 'EGEN-INRAPPORTERING'");
}
