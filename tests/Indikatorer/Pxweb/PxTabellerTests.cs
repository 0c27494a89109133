using System.Net;

namespace Trygghet.Tests.Indikatorer;

/// <summary>Which tables there are, what they hold, and for whom.</summary>
[TestFixture]
public sealed class PxTabellerTests : PxFixture
{
    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            DateTime.UtcNow.AddDays(-10),
            new("TRY-03", "0180", "2023", 28m, 5000),
            new("TRY-03", "jarva", "2023", 43m, 423),
            new("TRY-03", "jarva", "2026", 31m, 423, "kon=kvinna")
        );
        await RegistreraAsync(
            "TRYGGHET-SYNTETISK",
            DateTime.UtcNow,
            new("BRO-02", "jarva", "2026", 300m),
            new("BRO-02", "jarva", "2026-08", 30m),
            new("BRO-02", "farsta", "2026-T2", 90m)
        );
    }

    [Test]
    public async Task Every_indicator_has_a_table_per_data_set_and_kind_of_period()
    {
        var tabeller = (await PxAsync("/tables"))["tables"]!.AsArray();

        Assert.That(
            tabeller.Select(tabell =>
                $"{tabell!["id"]} {tabell["timeUnit"]} {tabell["firstPeriod"]}–{tabell["lastPeriod"]}"
            ),
            Is.EqualTo(
                new[]
                {
                    "BRO-02_TRYGGHET-SYNTETISK_HELAR Annual 2026–2026",
                    "BRO-02_TRYGGHET-SYNTETISK_MANAD Monthly 2026-08–2026-08",
                    "BRO-02_TRYGGHET-SYNTETISK_TERTIAL Other 2026-T2–2026-T2",
                    "TRY-03_TRYGGHETSMATNINGEN_HELAR Annual 2023–2026",
                }
            ).AsCollection
        );
    }

    [TestCase("query=NÄRSTÅENDE", 1)]
    [TestCase("query=bro-02 månad", 1)]
    [TestCase("query=finnsinte", 0)]
    [TestCase("pastDays=5", 3)]
    [TestCase("pastDays=30&includeDiscontinued=true", 4)]
    [TestCase("lang=sv&outputFormat=json-stat2", 4)]
    public async Task Tables_are_searched(string fraga, int antal) =>
        Assert.That((await PxAsync($"/tables?{fraga}"))["page"]!["totalElements"]!.GetValue<int>(), Is.EqualTo(antal));

    [Test]
    public async Task Pages_follow_each_other()
    {
        var sida = await PxAsync("/tables?pageSize=3&pageNumber=2");

        Assert.That(sida["tables"]!.AsArray(), Has.Count.EqualTo(1));
        Assert.That(sida["page"]!["totalPages"]!.GetValue<int>(), Is.EqualTo(2));
        Assert.That(
            sida["page"]!["links"]!.AsArray().Select(lank => lank!["rel"]!.ToString()),
            Is.EqualTo(new[] { "previous", "last" })
        );
        Assert.That((await PxAsync("/tables?pageNumber=99"))["tables"]!.AsArray(), Is.Empty);
    }

    [TestCase("/tables?lang=en", 400, "okant-filtervarde")]
    [TestCase("/tables?pageSize=0", 400, "okant-filtervarde")]
    [TestCase("/tables?pastDay=5", 400, "okand-parameter")]
    [TestCase("/tables/TRY-03_TRYGGHETSMATNINGEN_MANAD", 404, "tabell-saknas")]
    [TestCase("/tables/x/metadata", 404, "tabell-saknas")]
    [TestCase("/tables/x/data", 404, "tabell-saknas")]
    [TestCase("/codelists/vs_OmradeStad", 404, "kodlista-saknas")]
    [TestCase("/finns/inte", 404, "sidan-saknas")]
    public async Task What_does_not_exist_is_said(string adress, int status, string kod) =>
        await AssertProblemAsync(await HamtaAsync(adress), status, kod);

    [Test]
    public async Task Table_says_source_time_and_where_its_data_is()
    {
        var tabell = await PxAsync("/tables/TRY-03_TRYGGHETSMATNINGEN_HELAR?lang=sv");

        Assert.That(tabell["source"]!.ToString(), Is.EqualTo("Stockholms stad"));
        Assert.That(tabell["updated"]!.ToString(), Does.Match(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"));
        var data = tabell["links"]!.AsArray().Single(lank => lank!["rel"]!.ToString() == "data")!["href"]!.ToString();
        Assert.That((await As("analys").GetAsync(new Uri(data))).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Synthetic_tables_are_labelled()
    {
        var tabell = await PxAsync("/tables/BRO-02_TRYGGHET-SYNTETISK_HELAR");

        Assert.That(tabell["label"]!.ToString(), Does.Contain("SYNTETISKA DATA"));
        Assert.That(Text(tabell["tags"]), Is.EqualTo("SYNTETISK"));
        Assert.That(
            Text((await PxAsync("/tables/BRO-02_TRYGGHET-SYNTETISK_HELAR/metadata"))["note"]),
            Does.StartWith("SYNTETISKA DATA")
        );
    }

    [Test]
    public async Task Metadata_has_variables_values_units_elimination_and_code_lists()
    {
        var metadata = await PxAsync($"/tables/{Tabell}/metadata?lang=sv&outputFormat=json-stat2");

        Assert.That(Text(metadata["id"]), Is.EqualTo("Omrade Uppdelning ContentsCode Tid"));
        Assert.That(Text(metadata["size"]), Is.EqualTo("2 2 4 2"));
        Assert.That(metadata["value"], Is.Null);
        var omrade = metadata["dimension"]!["Omrade"]!;
        Assert.That(omrade["category"]!["label"]!["jarva"]!.ToString(), Is.EqualTo("Järva"));
        Assert.That(omrade["extension"]!["eliminationValueCode"]!.ToString(), Is.EqualTo("0180"));
        Assert.That(
            omrade["extension"]!["codeLists"]!.AsArray().Select(lista => lista!["id"]!.ToString()),
            Is.EqualTo(new[] { "vs_OmradeKommun", "vs_OmradeStadsdelsomrade" })
        );
        var innehall = metadata["dimension"]!["ContentsCode"]!["category"]!;
        Assert.That(innehall["unit"]!["VARDE"]!["base"]!.ToString(), Is.EqualTo("andel %"));
        Assert.That(metadata["role"]!["time"]![0]!.ToString(), Is.EqualTo("Tid"));
    }

    [Test]
    public async Task Code_list_narrows_metadata()
    {
        var metadata = await PxAsync($"/tables/{Tabell}/metadata?codelist[Omrade]=vs_OmradeStadsdelsomrade");

        Assert.That(Koder(metadata, "Omrade"), Is.EqualTo("jarva"));
        Assert.That(Koder(metadata, "Tid"), Is.EqualTo("2023 2026"));
    }

    [Test]
    public async Task Code_list_maps_each_area_to_itself()
    {
        var lista = await PxAsync("/codelists/vs_OmradeStadsdelsomrade");

        var jarva = lista["values"]!.AsArray().Single(varde => varde!["code"]!.ToString() == "jarva")!;
        Assert.That(lista["type"]!.ToString(), Is.EqualTo("Valueset"));
        Assert.That(Text(jarva["valueMap"]), Is.EqualTo("jarva"));
    }

    [Test]
    public async Task Configuration_needs_no_login_and_says_the_true_limit()
    {
        var konfiguration = await PxAsync("/config?lang=sv&outputFormat=json-stat2", "");

        Assert.That(konfiguration["apiVersion"]!.ToString(), Is.EqualTo("2.0.0"));
        Assert.That(konfiguration["maxDataCells"]!.GetValue<int>(), Is.EqualTo(Trygghet.Shared.About.MostCells));
    }

    [TestCase("/tables")]
    [TestCase($"/tables/{Tabell}/data")]
    [TestCase("/codelists/vs_OmradeKommun")]
    public async Task Everything_else_needs_login(string adress) =>
        await AssertProblemAsync(await HamtaAsync(adress, ""), 401, "inloggning-kravs");

    [Test]
    public async Task Tables_are_those_of_my_areas()
    {
        await GeLasareAsync("bara-farsta", "farsta");

        var tabeller = (await PxAsync("/tables", "bara-farsta"))["tables"]!.AsArray();

        Assert.That(
            tabeller.Select(tabell => tabell!["id"]!.ToString()),
            Is.EqualTo(new[] { "BRO-02_TRYGGHET-SYNTETISK_TERTIAL" })
        );
        await AssertProblemAsync(await HamtaAsync($"/tables/{Tabell}/data", "bara-farsta"), 404, "tabell-saknas");
    }
}
