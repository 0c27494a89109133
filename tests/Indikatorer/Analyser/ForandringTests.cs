using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer.Analyser;

[TestFixture]
public sealed class ForandringTests : MatvardeFixture
{
    private const string Enkat = "TRYGGHETSMATNINGEN";
    private static readonly DateTime Da = new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc);

    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            Enkat,
            Da,
            new("TRY-03", "jarva", "2023", 43m, 410),
            new("TRY-03", "jarva", "2026", 31m, 423),
            new("TRY-03", "farsta", "2023", 31m, 300),
            new("TRY-03", "farsta", "2026", 30m, 310),
            new("TRY-03", "bromma", "2023", 31m, 300),
            new("TRY-03", "bromma", "2026", 12m, 22),
            new("TRY-03", "kungsholmen", "2023", 31m, 300),
            new("TRY-03", "kungsholmen", "2026", 12m, 300, Indikatorversion: "2.0.0"),
            new("TRY-03", "skarpnack", "2023", 31m, 300),
            new("TRY-03", "skarpnack", "2026", 12m, 300, Brott: true),
            new("TRY-03", "akalla", "2026", 31m, 120)
        );
        await RegistreraAsync("TRYGGHET-SYNTETISK", Da, new Leverans("TRY-03", "jarva", "2025", 99m, 500));
        await RegistreraAsync(
            "ANMALDA-BROTT",
            Da,
            new("BRO-02", "jarva", "2023", 400m),
            new("BRO-02", "jarva", "2024", 520m),
            new("BRO-02", "farsta", "2024", 300m),
            new("BRO-09", "0180", "2017", 1000m),
            new("BRO-09", "0180", "2018", 1500m),
            new("BRO-09", "0180", "2019", 1900m),
            new("BRO-09", "0180", "2020", 1910m),
            new("BRO-01", "jarva", "2023", 500m, Taljare: 250, Namnare: 50_000),
            new("BRO-01", "jarva", "2024", 300m, Taljare: 150, Namnare: 50_000),
            new("BRO-01", "farsta", "2024", 500m)
        );
    }

    [Test]
    public async Task Real_decrease_is_told_with_its_size_and_whether_it_is_good()
    {
        var rad = await EnAsync("indikator=TRY-03&omrade=jarva&period=2026&jamforPeriod=2023");

        Assert.That(Text(rad, "slutsats"), Is.EqualTo("SannoliktMinskat"));
        Assert.That(Text(rad, "godEllerDalig"), Is.EqualTo("God"));
        Assert.That(rad["effekt"]!["varde"]!.GetValue<double>(), Is.EqualTo(-12).Within(1e-6));
        Assert.That(rad["effekt"]!["ovre"]!.GetValue<double>(), Is.LessThan(0));
        Assert.That(Text(rad, "text"), Does.Contain("har sannolikt minskat").And.Contain("Det är en förbättring."));
    }

    [Test]
    public async Task Latest_period_is_compared_with_the_one_before_out_of_the_same_data_set()
    {
        var rad = await EnAsync("indikator=TRY-03&omrade=jarva");

        Assert.That(
            $"{rad["nu"]!["period"]} {rad["da"]!["period"]} {rad["datamangd"]}",
            Is.EqualTo($"2026 2023 {Enkat}")
        );
    }

    [Test]
    public async Task Noise_is_not_called_a_change_and_the_smallest_visible_one_is_told()
    {
        var rad = await EnAsync("indikator=TRY-03&omrade=farsta");

        Assert.That(Text(rad, "slutsats"), Is.EqualTo("IngenSakerstalldSkillnad"));
        Assert.That(rad["godEllerDalig"], Is.Null);
        Assert.That(rad["minstaUpptackbara"]!["varde"]!.GetValue<double>(), Is.InRange(9, 13));
        Assert.That(Text(rad, "text"), Does.Contain("ingen säkerställd skillnad"));
    }

    [TestCase("indikator=TRY-03&omrade=bromma", "dolt-varde")]
    [TestCase("indikator=TRY-03&omrade=kungsholmen", "seriebrott")]
    [TestCase("indikator=TRY-03&omrade=skarpnack", "seriebrott")]
    [TestCase("indikator=BRO-09&omrade=0180&period=2019&jamforPeriod=2017", "seriebrott")]
    [TestCase("indikator=BRO-09&omrade=0180&period=2018&jamforPeriod=2017", "seriebrott")]
    [TestCase("indikator=BRO-09&omrade=0180&period=2019&jamforPeriod=2018", "seriebrott")]
    [TestCase("indikator=BRO-02&omrade=jarva&jamforOmrade=farsta&period=2024", "antal-mellan-omraden")]
    [TestCase("indikator=TRY-03&omrade=akalla&jamforOmrade=jarva&period=2026", "antal-saknas")]
    [TestCase("indikator=TRY-03&omrade=jarva&jamforOmrade=akalla&period=2026", "omraden-overlappar")]
    public async Task What_cannot_be_compared_is_never_tested(string fraga, string orsak)
    {
        var rad = await EnAsync(fraga);

        Assert.That(Text(rad, "slutsats"), Is.EqualTo("EjJamforbart"));
        Assert.That(rad["p"], Is.Null);
        Assert.That(rad["effekt"], Is.Null);
        Assert.That(rad["orsaker"]!.AsArray().Select(o => Text(o!, "kod")), Does.Contain(orsak));
    }

    [Test]
    public async Task Comparison_after_the_break_is_made() =>
        Assert.That(
            Text(await EnAsync("indikator=BRO-09&omrade=0180&period=2020&jamforPeriod=2019"), "slutsats"),
            Is.EqualTo("IngenSakerstalldSkillnad")
        );

    [Test]
    public async Task Made_up_value_is_never_tested_against_a_real_one()
    {
        var rad = await EnAsync("indikator=TRY-03&omrade=jarva&period=2026&jamforPeriod=2025");

        Assert.That(Text(rad, "slutsats"), Is.EqualTo("ForLiteData"));
        Assert.That(Text(rad, "text"), Does.Not.Contain("99"));
    }

    [TestCase("BRO-02", "SannoliktOkat", 1.2964)]
    [TestCase("BRO-01", "SannoliktMinskat", 0.6)]
    public async Task Counts_and_rates_are_compared_as_ratios(string indikator, string slutsats, double kvot)
    {
        var rad = await EnAsync($"indikator={indikator}&omrade=jarva");

        Assert.That(Text(rad, "slutsats"), Is.EqualTo(slutsats));
        Assert.That(rad["effekt"]!["varde"]!.GetValue<double>(), Is.EqualTo(kvot).Within(0.0001));
    }

    [Test]
    public async Task Month_is_set_against_the_same_month_of_the_year_before()
    {
        await RegistreraAsync(
            "ANMALDA-BROTT",
            Da,
            new("BRO-04", "jarva", "2025-06", 40m),
            new("BRO-04", "jarva", "2026-05", 90m),
            new("BRO-04", "jarva", "2026-06", 44m),
            new("BRO-04", "jarva", "2026-07", 3m)
        );

        var rad = await EnAsync("indikator=BRO-04&omrade=jarva");

        Assert.That($"{rad["nu"]!["period"]} {rad["da"]!["period"]}", Is.EqualTo("2026-06 2025-06"));
    }

    /// <summary>Ten years that jump between 900 and 1 100: 1 000 against 1 100 is p = 0.03 by chance alone, and nothing in this series.</summary>
    [Test]
    public async Task Ordinary_ups_and_downs_of_clustered_events_are_not_called_a_change()
    {
        var ar = Enumerable
            .Range(2016, 9)
            .Select(nr => new Leverans("BRO-06", "0180", $"{nr}", 1000 + (nr % 2 == 0 ? 100 : -100)));
        await RegistreraAsync("ANMALDA-BROTT", Da, [.. ar, new("BRO-06", "0180", "2025", 1000)]);

        var rad = await EnAsync("indikator=BRO-06&omrade=0180&period=2025&jamforPeriod=2024");

        Assert.That(Text(rad, "slutsats"), Is.EqualTo("IngenSakerstalldSkillnad"));
        Assert.That(rad["orsaker"]!.AsArray().Select(o => Text(o!, "kod")), Is.EqualTo(new[] { "overspridning" }));
        Assert.That(Text(rad, "test"), Does.StartWith("kvasi-Poisson"));
    }

    [Test]
    public async Task Two_areas_are_compared_in_one_period()
    {
        var rad = await EnAsync("indikator=TRY-03&omrade=jarva&jamforOmrade=farsta&period=2023");

        Assert.That(Text(rad, "slutsats"), Is.EqualTo("SannoliktOkat"));
        Assert.That(Text(rad, "text"), Does.Contain("sannolikt högre i Järva"));
    }

    [Test]
    public async Task Many_questions_at_once_raise_the_bar()
    {
        var svar = await GetAsync("analys", "/analyser/forandring?indikator=TRY-03,BRO-02,BRO-01&omrade=jarva,farsta");

        var rader = svar["items"]!.AsArray();
        Assert.That(svar["antalTest"]!.GetValue<int>(), Is.EqualTo(4));
        foreach (var rad in rader.Where(rad => rad!["p"] is not null))
            Assert.That(rad!["q"]!.GetValue<double>(), Is.GreaterThanOrEqualTo(rad["p"]!.GetValue<double>()));
        Assert.That(
            rader.Select(rad => $"{rad!["indikator"]} {rad["omrade"]} {rad["slutsats"]}"),
            Does.Contain("BRO-01 farsta ForLiteData")
        );
    }

    [TestCase("indikator=TRY-99", "okant-filtervarde")]
    [TestCase("omrade=jarvo", "okant-filtervarde")]
    [TestCase("period=igar", "okant-filtervarde")]
    [TestCase("indikator=TRY-03&jamforOmrade=jarvo", "okant-filtervarde")]
    [TestCase("jamforPeriod=2023&jamforOmrade=farsta", "tva-jamforelser")]
    public async Task Unreadable_question_is_refused(string fraga, string kod) =>
        await AssertProblemAsync(await SendAsync("analys", HttpMethod.Get, $"/analyser/forandring?{fraga}"), 400, kod);

    [Test]
    public async Task One_without_the_right_gets_nothing() =>
        Assert.That(
            (int)(await SendAsync("rapportor-jarva", HttpMethod.Get, "/analyser/forandring?omrade=jarva")).StatusCode,
            Is.EqualTo(403)
        );

    private async Task<JsonNode> EnAsync(string fraga) =>
        (await GetAsync("analys", $"/analyser/forandring?{fraga}"))["items"]!.AsArray().Single()!;

    private static string Text(JsonNode rad, string falt) => rad[falt]!.GetValue<string>();
}
