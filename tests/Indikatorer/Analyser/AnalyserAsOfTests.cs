using System.Globalization;

namespace Trygghet.Tests.Indikatorer.Analyser;

/// <summary>A verdict can be reproduced: what was known then gives the same answer, but nothing that is hidden now.</summary>
[TestFixture]
public sealed class AnalyserAsOfTests : MatvardeFixture
{
    private const string Enkat = "TRYGGHETSMATNINGEN";
    private const string Brott = "ANMALDA-BROTT";
    private static readonly DateTime Forst = new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Sedan = Forst.AddMonths(3);
    private const string Mellan = "asOf=2026-04-01T00:00:00Z";

    private static readonly string[] Fragor =
    [
        "forandring?indikator=TRY-01&omrade=jarva,farsta",
        "forandring?indikator=TRY-01&omrade=jarva&jamforOmrade=farsta&period=2023",
        "jamforelse?indikator=TRY-01&period=2023",
        "serie?indikator=TRY-01&omrade=jarva",
        "serie?indikator=BRO-02&omrade=jarva&framraknad=true",
        "styrdiagram?indikator=BRO-02&omrade=jarva",
    ];

    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            Enkat,
            Forst,
            new("TRY-01", "jarva", "2020", 50m, 400),
            new("TRY-01", "jarva", "2023", 33m, 400),
            new("TRY-01", "farsta", "2020", 51m, 300),
            new("TRY-01", "farsta", "2023", 50m, 300),
            new("TRY-02", "jarva", "2020", 50m, 400),
            new("TRY-02", "jarva", "2023", 33m, 400)
        );
        await RegistreraAsync(
            Brott,
            Forst,
            [.. Enumerable.Range(2016, 8).Select(ar => new Leverans("BRO-02", "jarva", $"{ar}", 300 + ar % 5))]
        );
        await RegistreraAsync(Enkat, Sedan, new Leverans("TRY-02", "jarva", "2023", 90m, 12));
    }

    [TestCaseSource(nameof(Fragor))]
    public async Task Answer_about_the_past_is_the_same_after_figures_breaks_and_baselines_have_changed(string fraga)
    {
        var adress = $"/analyser/{fraga}&{Mellan}";
        var fore = await TextAsync(adress);
        var forstNu = await TextAsync($"/analyser/{fraga}");

        await AndraAsync();

        Assert.That(await TextAsync(adress), Is.EqualTo(fore));
        Assert.That(
            await TextAsync($"/analyser/{fraga}"),
            Is.Not.EqualTo(forstNu),
            "the question now has another answer"
        );
    }

    [TestCase("forandring?indikator=TRY-02&omrade=jarva&period=2023&jamforPeriod=2020")]
    [TestCase("serie?indikator=TRY-02&omrade=jarva")]
    [TestCase("jamforelse?indikator=TRY-02&period=2023")]
    public async Task What_is_hidden_now_is_hidden_in_the_past_too(string fraga)
    {
        var svar = await TextAsync($"/analyser/{fraga}&{Mellan}");

        Assert.That(svar, Does.Contain("ForFaSvar").And.Not.Contain("33").And.Not.Contain("90"));
    }

    [Test]
    public async Task Before_the_first_delivery_there_is_nothing() =>
        Assert.That(
            $"{(await GetAsync("analys", "/analyser/forandring?indikator=TRY-01&omrade=jarva&asOf=2026-01-01T00:00:00Z"))["items"]![0]!["slutsats"]}",
            Is.EqualTo("ForLiteData")
        );

    [Test]
    public async Task Only_the_past_can_be_asked_for([ValueSource(nameof(Fragor))] string fraga) =>
        await AssertProblemAsync(
            await SendAsync("analys", HttpMethod.Get, $"/analyser/{fraga}&asOf=2199-01-01T00:00:00Z"),
            400,
            "okant-filtervarde"
        );

    /// <summary>Another answer now to every question: new figures, a break and a baseline.</summary>
    private async Task AndraAsync()
    {
        var gang = Interlocked.Increment(ref antal);
        await RegistreraAsync(
            Enkat,
            DateTime.UtcNow,
            new Leverans("TRY-01", "jarva", "2023", 40m + gang, 400 + gang),
            new Leverans("TRY-01", "farsta", "2023", 45m - gang, 300 + gang)
        );
        await RegistreraAsync(Brott, DateTime.UtcNow, new Leverans("BRO-02", "jarva", "2023", 400 + gang));
        await SendAsync(
            "statistiker",
            HttpMethod.Post,
            "/indikatorer/BRO-02/seriebrott",
            new
            {
                omrade = "jarva",
                datum = new DateOnly(2015, 1, 1).AddDays(gang).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                orsak = "Prov",
                kalla = "Test",
            }
        );
        await SendAsync(
            "statistiker",
            HttpMethod.Put,
            "/analyser/styrdiagram/baslinjer/BRO-02/jarva",
            new
            {
                periodFran = "2016",
                periodTill = "2023",
                motivering = "Prov",
            },
            $"{gang - 1}"
        );
    }

    private static int antal;

    private async Task<string> TextAsync(string adress)
    {
        var svar = await SendAsync("analys", HttpMethod.Get, adress);
        var text = await svar.Content.ReadAsStringAsync();
        Assert.That(svar.IsSuccessStatusCode, Is.True, text);
        return text;
    }
}
