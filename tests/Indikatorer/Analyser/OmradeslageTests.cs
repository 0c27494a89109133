using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer.Analyser;

/// <summary>An area against its own past, the rest of the city and the other areas, judged together.</summary>
[TestFixture]
public sealed class OmradeslageTests : MatvardeFixture
{
    private static readonly DateTime Da = new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc);

    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            Da,
            Andel("TRY-01", "jarva", "2023", 200, 500),
            Andel("TRY-01", "jarva", "2026", 250, 500),
            Andel("TRY-01", "farsta", "2026", 120, 400),
            Andel("TRY-01", "bromma", "2026", 196, 400),
            Andel("TRY-01", "0180", "2026", 1500, 4000),
            new("TRY-03", "jarva", "2023", 43m, 410),
            new("TRY-03", "jarva", "2026", 31m, 423),
            new("TRY-03", "0180", "2026", 30m, 5000),
            Andel("TRY-02", "jarva", "2026", 150, 500),
            Andel("TRY-02", "0180", "2026", 1200, 4000),
            Andel("UTS-01", "jarva", "2026", 250, 500),
            Andel("UTS-01", "farsta", "2026", 5, 20),
            Andel("UTS-01", "0180", "2026", 1500, 4000),
            Andel("UTS-02", "jarva", "2026", 5, 20),
            Andel("UTS-02", "0180", "2026", 1500, 4000)
        );
        await RegistreraAsync(
            "ANMALDA-BROTT",
            Da,
            new("BRO-01", "jarva", "2024", 100m, Taljare: 50, Namnare: 50_000),
            new("BRO-01", "0180", "2024", 200m, Taljare: 1000, Namnare: 500_000),
            new("BRO-02", "jarva", "2024", 520m),
            new("BRO-02", "0180", "2024", 5200m)
        );
        await RegistreraAsync("TRYGGHET-SYNTETISK", Da, Andel("TRY-02", "0180", "2026", 2400, 4000));
    }

    [TestCase("TRY-01", "SannoliktOkat", null)]
    [TestCase("BRO-01", "SannoliktMinskat", null)]
    [TestCase("TRY-02", "IngenSakerstalldSkillnad", null)]
    [TestCase("TRY-03", "EjJamforbart", "antal-saknas")]
    [TestCase("UTS-01", "EjJamforbart", "dold-del")]
    [TestCase("UTS-02", "EjJamforbart", "dolt-varde")]
    [TestCase("BRO-02", "EjJamforbart", "antal-mellan-omraden")]
    public async Task Area_is_held_against_the_rest_of_the_city(string indikator, string slutsats, string? orsak)
    {
        var rad = (await EnAsync(indikator))["motResten"]!;

        Assert.That($"{rad["slutsats"]} {rad["jamforOmrade"]} {rad["motResten"]}", Is.EqualTo($"{slutsats} 0180 true"));
        Assert.That(
            rad["orsaker"]!
                .AsArray()
                .Select(o => $"{o!["kod"]}")
                .Where(kod => !kod.StartsWith("overspridning", StringComparison.Ordinal)),
            Is.EqualTo(orsak is null ? Array.Empty<string>() : [orsak])
        );
    }

    [Test]
    public async Task Rest_is_the_city_without_the_area_and_is_named_so()
    {
        var rad = (await EnAsync("TRY-01"))["motResten"]!;

        // (1500 − 250) of (4000 − 500)
        Assert.That(rad["da"]!["varde"]!.GetValue<decimal>(), Is.EqualTo(35.7143m));
        Assert.That(rad["da"]!["n"]!.GetValue<int>(), Is.EqualTo(3500));
        Assert.That($"{rad["text"]}", Does.Contain("är sannolikt högre i Järva (50 %) än i resten av staden (35,7 %)"));
    }

    [Test]
    public async Task What_cannot_be_tested_has_both_intervals_side_by_side_and_no_verdict()
    {
        var rad = (await EnAsync("TRY-03"))["motResten"]!;

        Assert.That(rad["nu"]!["ki95"], Is.Not.Null);
        Assert.That(rad["da"]!["varde"]!.GetValue<decimal>(), Is.EqualTo(30m), "the city's own value");
        Assert.That(rad["da"]!["ki95"], Is.Not.Null);
        Assert.That(rad["p"], Is.Null);
        Assert.That($"{rad["text"]}", Does.Contain("kan inte jämföras med resten av staden"));
    }

    [Test]
    public async Task Other_areas_come_in_the_order_of_their_codes_with_a_verdict_each()
    {
        var andra = (await EnAsync("TRY-01"))["motAndra"]!.AsArray();

        Assert.That(andra.Select(rad => $"{rad!["jamforOmrade"]}"), Is.Ordered);
        Assert.That(Slutsats(andra, "farsta"), Is.EqualTo("SannoliktOkat"));
        Assert.That(Slutsats(andra, "bromma"), Is.EqualTo("IngenSakerstalldSkillnad"));
        Assert.That(Slutsats(andra, "skarpnack"), Is.EqualTo("ForLiteData"));
        Assert.That(andra.Select(rad => $"{rad!["jamforOmrade"]}"), Does.Not.Contain("rinkeby-kista"), "it had ceased");
    }

    [Test]
    public async Task The_whole_question_is_judged_together()
    {
        var en = await LageAsync("TRY-01");
        var alla = await LageAsync("TRY-01,TRY-03,BRO-01,TRY-02");

        Assert.That(en["antalTest"]!.GetValue<int>(), Is.EqualTo(4), "the past, the rest and two areas");
        Assert.That(alla["antalTest"]!.GetValue<int>(), Is.EqualTo(7));
        Assert.That(Q(alla, "TRY-01"), Is.GreaterThan(Q(en, "TRY-01")));
    }

    [Test]
    public async Task Same_comparison_alone_has_the_same_p()
    {
        var ensam = (
            await GetAsync("analys", "/analyser/forandring?indikator=TRY-01&omrade=jarva&jamforOmrade=0180&period=2026")
        )["items"]!
            .AsArray()
            .Single()!;

        Assert.That(
            ensam["p"]!.GetValue<double>(),
            Is.EqualTo((await EnAsync("TRY-01"))["motResten"]!["p"]!.GetValue<double>())
        );
    }

    [Test]
    public async Task City_has_no_rest_and_no_neighbours()
    {
        var rad = (await GetAsync("analys", "/analyser/omradeslage?indikator=TRY-01&omrade=0180"))["indikatorer"]![0]!;

        Assert.That(rad["motResten"], Is.Null);
        Assert.That(rad["motAndra"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Area_without_a_value_in_the_period_is_no_fault() =>
        Assert.That(
            $"{(await GetAsync("analys", "/analyser/forandring?indikator=TRY-01&omrade=skarpnack&jamforOmrade=0180"))["items"]![0]!["slutsats"]}",
            Is.EqualTo("ForLiteData")
        );

    [TestCase("", 400, "parameter-saknas")]
    [TestCase("omrade=jarvo", 400, "okant-filtervarde")]
    [TestCase("omrade=jarva&indikator=TRY-99", 400, "okant-filtervarde")]
    [TestCase("omrade=jarva&farg=bla", 400, "okand-parameter")]
    public async Task Unreadable_question_is_refused(string fraga, int status, string kod) =>
        await AssertProblemAsync(
            await SendAsync("analys", HttpMethod.Get, $"/analyser/omradeslage?{fraga}"),
            status,
            kod
        );

    [Test]
    public async Task One_without_the_right_gets_nothing() =>
        Assert.That(
            (int)(await SendAsync("rapportor-jarva", HttpMethod.Get, "/analyser/omradeslage?omrade=jarva")).StatusCode,
            Is.EqualTo(403)
        );

    private static Leverans Andel(string indikator, string omrade, string period, int taljare, int namnare) =>
        new(indikator, omrade, period, 100m * taljare / namnare, namnare, Taljare: taljare, Namnare: namnare);

    private Task<JsonNode> LageAsync(string indikatorer) =>
        GetAsync("analys", $"/analyser/omradeslage?omrade=jarva&indikator={indikatorer}");

    private async Task<JsonNode> EnAsync(string indikator) =>
        (await LageAsync(indikator))["indikatorer"]!.AsArray().Single()!;

    private static double Q(JsonNode svar, string indikator) =>
        svar["indikatorer"]!.AsArray().Single(rad => $"{rad!["indikator"]}" == indikator)!["motForegaende"]![
            "q"
        ]!.GetValue<double>();

    private static string Slutsats(JsonArray rader, string omrade) =>
        $"{rader.Single(rad => $"{rad!["jamforOmrade"]}" == omrade)!["slutsats"]}";
}
