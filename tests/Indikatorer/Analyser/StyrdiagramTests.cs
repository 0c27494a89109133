using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer.Analyser;

[TestFixture]
public sealed class StyrdiagramTests : MatvardeFixture
{
    private static readonly DateTime Da = new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>Twenty months of BRO-02 (counts, Montgomery's circuit boards), twenty-one years of BRO-09 with two breaks.</summary>
    protected override async Task PrepareAsync()
    {
        int[] kretskort = [21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39];
        var manader = kretskort.Select(
            (antal, i) => new Leverans("BRO-02", "jarva", $"{2024 + i / 12}-{i % 12 + 1:00}", antal)
        );
        var ar = Enumerable
            .Range(2005, 21)
            .Select(nr => new Leverans("BRO-09", "0180", $"{nr}", nr < 2018 ? 1000 + nr % 3 : 2000 + nr % 3));
        await RegistreraAsync(
            "ANMALDA-BROTT",
            Da,
            [.. manader, .. ar, new("BRO-02", "farsta", "2024-01", 12), new("BRO-02", "farsta", "2024-02", 2)]
        );
        var andelar = Enumerable
            .Range(2010, 12)
            .Select(nr => new Leverans("TRY-03", "jarva", $"{nr}", 30 + nr % 2, 400));
        await RegistreraAsync("TRYGGHETSMATNINGEN", Da, [.. andelar, new("TRY-03", "jarva", "2022", 55, 400)]);
    }

    [Test]
    public async Task Counts_get_a_c_chart_with_limits_and_named_signals()
    {
        var del = await DelAsync("indikator=BRO-02&omrade=jarva&typ=C");

        Assert.That(del["mittlinje"]!.GetValue<double>(), Is.EqualTo(19.75).Within(0.001));
        Assert.That(Signaler(del), Does.Contain("2024-06 UtanforGranserna").And.Contain("2025-08 UtanforGranserna"));
        Assert.That(del["text"]!.GetValue<string>(), Does.StartWith("Mer än vanlig variation"));
    }

    [Test]
    public async Task Overdispersed_counts_get_laneys_limits_by_themselves()
    {
        var del = await DelAsync("indikator=BRO-02&omrade=jarva");

        Assert.That(del["typ"]!.GetValue<string>(), Is.EqualTo("CPrim"));
        Assert.That(del["sigmaZ"]!.GetValue<double>(), Is.GreaterThan(1));
    }

    [Test]
    public async Task Shares_get_a_p_chart_and_the_odd_year_is_outside()
    {
        var del = await DelAsync("indikator=TRY-03&omrade=jarva&typ=P");

        Assert.That(Signaler(del), Does.Contain("2022 UtanforGranserna"));
        Assert.That(del["mittlinje"]!.GetValue<double>(), Is.InRange(30, 34));
    }

    [Test]
    public async Task Chart_restarts_at_a_break()
    {
        var svar = await GetAsync("analys", "/analyser/styrdiagram?indikator=BRO-09&omrade=0180");

        var delar = svar["delar"]!.AsArray();
        Assert.That(
            delar.Select(del => $"{del!["punkter"]![0]!["period"]} {del["punkter"]!.AsArray().Count}"),
            Is.EqualTo(new[] { "2005 10", "2015 3", "2018 1", "2019 7" })
        );
        Assert.That(delar[2]!["brottsorsak"]!.GetValue<string>(), Does.Contain("Samtyckeslagen"));
        Assert.That(delar[0]!["mittlinje"]!.GetValue<double>(), Is.InRange(1000, 1002));
        Assert.That(delar[3]!["mittlinje"], Is.Null, "seven values are too few");
    }

    [Test]
    public async Task Hidden_value_is_a_gap_and_nothing_is_made_of_it()
    {
        var del = await DelAsync("indikator=BRO-02&omrade=farsta");

        var dold = del["punkter"]![1]!;
        Assert.That(dold["status"]!.GetValue<string>(), Is.EqualTo("Undertryckt"));
        foreach (var falt in (string[])["varde", "nedre", "ovre"])
            Assert.That(dold[falt], Is.Null, falt);
        Assert.That(del["text"]!.GetValue<string>(), Does.StartWith("För få visade värden (1)"));
    }

    [Test]
    public async Task Frozen_baseline_holds_until_it_is_changed()
    {
        const string Vag = "/analyser/styrdiagram/baslinjer/BRO-02/jarva";
        var bas = new
        {
            periodFran = "2024-01",
            periodTill = "2024-10",
            motivering = "Före insatsen.",
        };
        var ingen = await GetAsync("analys", Vag);
        Assert.That(ingen["version"]!.GetValue<int>(), Is.Zero);

        await AssertProblemAsync(await SendAsync("statistiker", HttpMethod.Put, Vag, bas), 428, "if-match-saknas");
        var svar = await ReadAsync(await SendAsync("statistiker", HttpMethod.Put, Vag, bas, ifMatch: "0"));
        await AssertProblemAsync(
            await SendAsync("statistiker", HttpMethod.Put, Vag, bas, ifMatch: "0"),
            412,
            "etag-inaktuell"
        );

        Assert.That($"{svar["faststalldAv"]} {svar["version"]}", Is.EqualTo("statistiker 1"));
        var del = await DelAsync("indikator=BRO-02&omrade=jarva&typ=C");
        Assert.That(del["frusenBaslinje"]!.GetValue<bool>(), Is.True);
        Assert.That(del["mittlinje"]!.GetValue<double>(), Is.EqualTo(19.7).Within(0.001));

        var andrad = await ReadAsync(
            await SendAsync("statistiker", HttpMethod.Put, Vag, bas with { periodTill = "2024-12" }, ifMatch: "1")
        );
        Assert.That(andrad["version"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [TestCase("2024-01", "2024-05", 422, "baslinje-for-kort")]
    [TestCase("2024-12", "2024-01", 422, "ogiltig-indata")]
    [TestCase("igår", "2024-01", 422, "ogiltig-indata")]
    public async Task Baseline_that_cannot_hold_is_refused(string fran, string till, int status, string kod) =>
        await AssertProblemAsync(
            await SendAsync(
                "statistiker",
                HttpMethod.Put,
                "/analyser/styrdiagram/baslinjer/BRO-02/farsta",
                new
                {
                    periodFran = fran,
                    periodTill = till,
                    motivering = "Prov",
                },
                ifMatch: "0"
            ),
            status,
            kod
        );

    [Test]
    public async Task One_who_may_only_read_freezes_nothing() =>
        Assert.That(
            (int)
                (
                    await SendAsync(
                        "analys",
                        HttpMethod.Put,
                        "/analyser/styrdiagram/baslinjer/BRO-02/jarva",
                        new { },
                        ifMatch: "0"
                    )
                ).StatusCode,
            Is.EqualTo(403)
        );

    [TestCase("omrade=jarva", 400, "parameter-saknas")]
    [TestCase("indikator=BRO-02&omrade=jarva&typ=Z", 400, "okant-filtervarde")]
    [TestCase("indikator=BRO-03&omrade=jarva", 404, "serie-saknas")]
    public async Task Unreadable_question_is_refused(string fraga, int status, string kod) =>
        await AssertProblemAsync(
            await SendAsync("analys", HttpMethod.Get, $"/analyser/styrdiagram?{fraga}"),
            status,
            kod
        );

    private async Task<JsonNode> DelAsync(string fraga) =>
        (await GetAsync("analys", $"/analyser/styrdiagram?{fraga}"))["delar"]!.AsArray().Single()!;

    private static string[] Signaler(JsonNode del) =>
        del["punkter"]!
            .AsArray()
            .SelectMany(punkt => punkt!["signaler"]!.AsArray().Select(signal => $"{punkt["period"]} {signal}"))
            .ToArray();
}
