using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer;

/// <summary>How complete each data set is. What is not published yet is a row, not a failure.</summary>
[TestFixture]
public sealed class TillganglighetTests : MatvardeFixture
{
    private const string Fraga = "/matvarden/tillganglighet?datamangd=TRYGGHETSMATNINGEN&omrade=jarva";

    protected override Task PrepareAsync() =>
        RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            DateTime.UtcNow,
            new("TRY-01", "jarva", "2023", 33m, 400),
            new("TRY-01", "jarva", "2026", 31m, 400, Statistikstatus: "Preliminar"),
            new("TRY-02", "jarva", "2023", 70m, 12),
            new("TRY-02", "jarva", "2023", 70m, 400, Uppdelning: "kon=kvinna"),
            new("UTS-01", "jarva", "2023", null),
            new("BRO-02", "jarva", "2026-08", 30m),
            new("TRY-01", "farsta", "2023", 33m, 400)
        );

    [TestCase("2023", "4 serier: 2 1 1 0, Fullstandig 100")]
    [TestCase("2026", "4 serier: 1 0 0 3, Delvis 25")]
    [TestCase("2027", "4 serier: 0 0 0 4, EjPublicerad 0")]
    [TestCase("2026-08", "1 serier: 1 0 0 0, Fullstandig 100")]
    [TestCase("2026-09", "1 serier: 0 0 0 1, EjPublicerad 0")]
    public async Task Period_says_what_is_there_hidden_missing_and_to_come(string period, string lage)
    {
        var rader = await RaderAsync($"{Fraga}&period={period}");

        Assert.That(rader.Select(Text), Is.EqualTo(new[] { lage }));
    }

    [Test]
    public async Task Every_period_of_the_data_set_comes_latest_first() =>
        Assert.That(
            (await RaderAsync(Fraga)).Select(rad => rad["period"]!.GetValue<string>()),
            Is.EqualTo(new[] { "2026", "2026-08", "2023" })
        );

    [Test]
    public async Task Area_is_measured_by_its_own_series() =>
        Assert.That(
            (await RaderAsync("/matvarden/tillganglighet?omrade=farsta&period=2023")).Select(Text),
            Is.EqualTo(new[] { "1 serier: 1 0 0 0, Fullstandig 100" })
        );

    [Test]
    public async Task Preliminary_values_are_counted() =>
        Assert.That((await RaderAsync($"{Fraga}&period=2026"))[0]["preliminara"]!.GetValue<int>(), Is.EqualTo(1));

    [TestCase("datamangd=TRYGGHETSMATNING", "datamangd")]
    [TestCase("omrade=jarvo", "omrade")]
    [TestCase("period=2026-T9", "period")]
    public async Task Unknown_value_is_400(string fraga, string parameter) =>
        Assert.That(
            (
                await AssertProblemAsync(
                    await SendAsync("analys", HttpMethod.Get, $"/matvarden/tillganglighet?{fraga}"),
                    400,
                    "okant-filtervarde"
                )
            )["parameter"]!.GetValue<string>(),
            Is.EqualTo(parameter)
        );

    private async Task<List<JsonNode>> RaderAsync(string fraga) =>
        (await GetAsync("analys", fraga))["items"]!.AsArray().Select(rad => rad!).ToList();

    private static string Text(JsonNode rad) =>
        $"{rad["serier"]} serier: {rad["varden"]} {rad["dolda"]} {rad["saknas"]} {rad["ejPublicerade"]}, {rad["lage"]} {rad["tackning"]!.ToJsonString()}";
}
