using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Trygghet.Tests.Indikatorer;

/// <summary>A break that is registered after the values stands on them in every answer, and on what is delivered later.</summary>
[TestFixture]
public sealed class SeriebrottTests : PxFixture
{
    private const string Enkat = "TRYGGHETSMATNINGEN";
    private static readonly DateTime Da = new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);
    private static readonly string[] Indikatorer = ["TRY-01", "TRY-02", "TRY-03", "TRY-05", "TRY-07", "ORD-01"];

    protected override async Task PrepareAsync()
    {
        foreach (var indikator in Indikatorer)
            await RegistreraAsync(
                Enkat,
                Da,
                new(indikator, "jarva", "2017", 50m, 400),
                new(indikator, "jarva", "2020", 40m, 400),
                new(indikator, "jarva", "2023", 38m, 400),
                new(indikator, "farsta", "2020", 41m, 400),
                new(indikator, "farsta", "2023", 12m, 12)
            );
    }

    [TestCase("json")]
    [TestCase("ndjson")]
    [TestCase("csv")]
    [TestCase("json-stat2")]
    [TestCase("xlsx")]
    public async Task Registered_break_stands_on_the_first_value_after_it(string format)
    {
        await BrytAsync("TRY-01", "2018-07-01");

        Assert.That(await BrutnaAsync("TRY-01", format), Is.EqualTo(new[] { "jarva 2020" }));
    }

    [Test]
    public async Task Break_inside_a_period_parts_it_from_both_sides()
    {
        await BrytAsync("TRY-02", "2020-06-01");

        Assert.That(
            await BrutnaAsync("TRY-02", "json"),
            Is.EqualTo(new[] { "farsta 2023", "jarva 2020", "jarva 2023" })
        );
    }

    [Test]
    public async Task Break_in_one_area_stands_only_there_and_hides_and_shows_nothing()
    {
        await BrytAsync("ORD-01", "2021-01-01", "farsta");

        Assert.That(await BrutnaAsync("ORD-01", "json"), Is.EqualTo(new[] { "farsta 2023" }));
        var rad = (await GetAsync("analys", "/matvarden?indikator=ORD-01&omrade=farsta&period=2023"))["items"]![0]!;
        Assert.That($"{rad["status"]} {rad["varde"]} {rad["n"]}", Is.EqualTo("ForFaSvar  "));
    }

    [Test]
    public async Task Facade_shows_the_break_on_its_cells_and_in_a_note()
    {
        const string Adress =
            $"/tables/TRY-03_{Enkat}_HELAR/data?valueCodes[Omrade]=jarva&valueCodes[Tid]=*&valueCodes[ContentsCode]=VARDE";
        var fore = (await HamtaAsync(Adress)).Headers.ETag;
        await BrytAsync("TRY-03", "2018-07-01");

        var efter = await HamtaAsync(Adress);

        Assert.That(efter.Headers.ETag, Is.Not.EqualTo(fore));
        var svar = await ReadAsync(efter);
        Assert.That(Text(svar["extension"]!["brott"]), Is.EqualTo("1"));
        Assert.That(Text(svar["note"]), Does.Contain("Serien bryts 2020 (Järva)"));
        var fil = await (await HamtaAsync(Adress + "&outputFormat=xlsx")).Content.ReadAsStreamAsync();
        Assert.That(Kalkyl.Rader(fil, "Om tabellen"), Has.Some.Contains("Serien bryts 2020 (Järva)"));
    }

    [Test]
    public async Task New_break_is_a_new_tag_a_new_revision_and_a_change_with_its_reason()
    {
        const string Adress = "/matvarden?indikator=TRY-05&omrade=jarva";
        var etag = (await SendAsync("analys", HttpMethod.Get, Adress)).Headers.ETag!;
        var nu = DateTime.UtcNow;
        await BrytAsync("TRY-05", "2018-07-01");

        using var fraga = new HttpRequestMessage(HttpMethod.Get, Root + Adress);
        fraga.Headers.IfNoneMatch.Add(etag);
        Assert.That((await As("analys").SendAsync(fraga)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var nya = await GetAsync("analys", $"{Adress}&uppdateradEfter={Tid(nu.AddSeconds(-1))}");
        Assert.That(nya["items"]!.AsArray().Select(rad => $"{rad!["period"]}"), Is.EqualTo(new[] { "2020" }));
        var andring = (await GetAsync("analys", $"/matvarden/andringar?indikator=TRY-05&omrade=jarva&antal=100"))[
            "items"
        ]!
            .AsArray()
            .Last()!;
        Assert.That($"{andring["orsak"]}", Does.StartWith("Serien bryts 2018-07-01: "));
    }

    [Test]
    public async Task Answer_about_the_time_before_the_break_was_registered_is_the_same()
    {
        var adress = $"/matvarden?indikator=TRY-07&asOf={Tid(DateTime.UtcNow)}";
        var fore = await (await SendAsync("analys", HttpMethod.Get, adress)).Content.ReadAsByteArrayAsync();
        await BrytAsync("TRY-07", "2018-07-01");

        var efter = await (await SendAsync("analys", HttpMethod.Get, adress)).Content.ReadAsByteArrayAsync();

        Assert.That(efter, Is.EqualTo(fore));
        var nu = await GetAsync("analys", $"/matvarden?indikator=TRY-07&omrade=jarva&asOf={Tid(DateTime.UtcNow)}");
        Assert.That(nu["items"]!.AsArray().Count(rad => rad!["brott"]!.GetValue<bool>()), Is.EqualTo(1));
    }

    [Test]
    public async Task Value_that_comes_between_takes_the_break_over()
    {
        await LevereraAsync("BRO-03", ("2022", 40m), ("2025", 41m));
        await BrytAsync("BRO-03", "2023-01-01");
        var forst = await BrutnaAsync("BRO-03", "json");

        await LevereraAsync("BRO-03", ("2024", 42m));

        Assert.That(forst, Is.EqualTo(new[] { "jarva 2025" }));
        Assert.That(await BrutnaAsync("BRO-03", "json"), Is.EqualTo(new[] { "jarva 2024" }));
    }

    [Test]
    public async Task Correction_of_a_marked_value_keeps_the_break()
    {
        await LevereraAsync("BRO-04", ("2022", 40m), ("2024", 41m));
        await BrytAsync("BRO-04", "2023-01-01");

        await LevereraAsync("BRO-04", ("2024", 55m));

        Assert.That(await BrutnaAsync("BRO-04", "json"), Is.EqualTo(new[] { "jarva 2024" }));
    }

    [Test]
    public async Task Change_across_the_break_is_not_tested_and_the_chart_begins_anew()
    {
        await LevereraAsync("BRO-05", ("2021", 40m), ("2022", 41m), ("2023", 42m), ("2024", 43m));
        await BrytAsync("BRO-05", "2023-01-01");

        var forandring = await GetAsync(
            "analys",
            "/analyser/forandring?indikator=BRO-05&omrade=jarva&period=2023&jamforPeriod=2022"
        );
        var diagram = await GetAsync("analys", "/analyser/styrdiagram?indikator=BRO-05&omrade=jarva");
        var serie = await GetAsync("analys", "/analyser/serie?indikator=BRO-05&omrade=jarva");

        Assert.That($"{forandring["items"]![0]!["slutsats"]}", Is.EqualTo("EjJamforbart"));
        Assert.That($"{diagram["delar"]![1]!["brottsorsak"]}", Does.StartWith("Nytt frågeformulär"));
        Assert.That(
            serie["punkter"]!.AsArray().Where(p => p!["brottFore"] is not null).Select(p => $"{p!["period"]}"),
            Is.EqualTo(new[] { "2023" })
        );
    }

    private async Task BrytAsync(string indikator, string datum, string? omrade = null)
    {
        var brott = new
        {
            omrade,
            datum,
            orsak = "Nytt frågeformulär",
            kalla = "Test",
        };
        var svar = await SendAsync("statistiker", HttpMethod.Post, $"/indikatorer/{indikator}/seriebrott", brott);
        if (svar.StatusCode != HttpStatusCode.Conflict)
            Assert.That(svar.StatusCode, Is.EqualTo(HttpStatusCode.Created), await svar.Content.ReadAsStringAsync());
    }

    private Task<int> LevereraAsync(string indikator, params (string Period, decimal Varde)[] varden) =>
        RegistreraAsync(
            "ANMALDA-BROTT",
            DateTime.UtcNow,
            [.. varden.Select(v => new Leverans(indikator, "jarva", v.Period, v.Varde))]
        );

    /// <summary>Area and period of every value that is marked, as one format tells it.</summary>
    private async Task<string[]> BrutnaAsync(string indikator, string format)
    {
        var svar = await SendAsync("analys", HttpMethod.Get, $"/matvarden?indikator={indikator}&format={format}");
        return format switch
        {
            "csv" => Ur(Csvrader(await svar.Content.ReadAsStringAsync())),
            "xlsx" => Ur(await XlsxraderAsync(svar)),
            "json-stat2" => UrKub(await ReadAsync(svar)),
            "ndjson" => Ur((await svar.Content.ReadAsStringAsync()).Trim().Split('\n').Select(r => JsonNode.Parse(r)!)),
            _ => Ur((await ReadAsync(svar))["items"]!.AsArray().Select(rad => rad!)),
        };
    }

    private static string[] Ur(IEnumerable<JsonNode> rader) =>
        [.. rader.Where(rad => rad["brott"]!.GetValue<bool>()).Select(rad => $"{rad["omrade"]} {rad["period"]}")];

    private static string[] Ur(List<string[]> rader)
    {
        var (omrade, period, brott) = (
            Array.IndexOf(rader[0], "omrade"),
            Array.IndexOf(rader[0], "period"),
            Array.IndexOf(rader[0], "brott")
        );
        return [.. rader.Skip(1).Where(rad => rad[brott] == "ja").Select(rad => $"{rad[omrade]} {rad[period]}")];
    }

    private static List<string[]> Csvrader(string text) =>
        [.. text.TrimStart('\uFEFF').Trim().Split('\n').Select(rad => rad.Trim('\r').Split(','))];

    private static async Task<List<string[]>> XlsxraderAsync(HttpResponseMessage svar)
    {
        using var bok = SpreadsheetDocument.Open(await svar.Content.ReadAsStreamAsync(), isEditable: false);
        return
        [
            .. ((WorksheetPart)bok.WorkbookPart!.GetPartById("blad1"))
                .Worksheet!.Descendants<Row>()
                .Select(rad => rad.Elements<Cell>().Select(cell => cell.InnerText).ToArray()),
        ];
    }

    private static string[] UrKub(JsonNode svar)
    {
        var (omraden, perioder) = (svar["dimension"]!["omrade"]!, svar["dimension"]!["period"]!);
        string[] Koder(JsonNode d) => [.. d["category"]!["index"]!.AsArray().Select(kod => $"{kod}")];
        var antal = Koder(perioder).Length;
        return
        [
            .. svar["extension"]!["underlag"]!
                .AsObject()
                .Where(cell => cell.Value!["brott"]!.GetValue<bool>())
                .Select(cell => int.Parse(cell.Key, CultureInfo.InvariantCulture))
                .Order()
                .Select(plats => $"{Koder(omraden)[plats / antal]} {Koder(perioder)[plats % antal]}"),
        ];
    }

    private static string Tid(DateTime tid) =>
        tid.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
