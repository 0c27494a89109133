using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer.Profil;

/// <summary>Everything that is measured in one area, in one answer.</summary>
[TestFixture]
public sealed class HamtaOmradesprofilTests : MatvardeFixture
{
    protected override async Task PrepareAsync()
    {
        var nu = DateTime.UtcNow;
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            nu,
            new("TRY-01", "jarva", "2023", 55m, 400),
            new("TRY-01", "jarva", "2020", 52m, 400),
            new("TRY-01", "jarva", "2023", 44m, 200, "kon=kvinna"),
            new("TRY-01", "farsta", "2023", 60m, 10)
        );
        await RegistreraAsync(
            "ANMALDA-BROTT",
            nu,
            Enumerable
                .Range(0, 15)
                .Select(i => new Leverans("BRO-02", "jarva", $"{2010 + i}", 100m + i))
                .Append(new("BRO-02", "jarva", "2023-06", 9m))
                .ToArray()
        );
        await RegistreraAsync("TRYGGHET-SYNTETISK", nu, new Leverans("TRY-01", "jarva", "2026", 99m, 400));
    }

    [Test]
    public async Task Profile_has_each_indicator_once_with_what_it_means()
    {
        var profil = await GetAsync("analys", "/omradesprofiler/jarva");

        Assert.That(profil["namn"]!.GetValue<string>(), Is.EqualTo("Järva"));
        Assert.That(Indikatorer(profil), Is.EqualTo(new[] { "BRO-02", "TRY-01" }));
        Assert.That(Rad(profil, "TRY-01")["riktning"]!.GetValue<string>(), Is.EqualTo("HogBra"));
    }

    [Test]
    public async Task Series_is_in_time_order_for_everybody_together_and_real_before_made_up()
    {
        var rad = Rad(await GetAsync("analys", "/omradesprofiler/jarva"), "TRY-01");

        Assert.That(Perioder(rad), Is.EqualTo(new[] { "2020", "2023" }));
        Assert.That(rad["syntetisk"]!.GetValue<bool>(), Is.False);
        Assert.That(rad["serie"]![1]!["ki95"]!["nedre"]!.GetValue<decimal>(), Is.EqualTo(50.1m).Within(0.2m));
    }

    [Test]
    public async Task Series_has_the_last_twelve_periods_of_one_length()
    {
        var perioder = Perioder(Rad(await GetAsync("analys", "/omradesprofiler/jarva"), "BRO-02"));

        Assert.That(perioder, Is.EqualTo(Enumerable.Range(2013, 12).Select(ar => $"{ar}")));
    }

    [Test]
    public async Task Change_is_what_the_analysis_says_of_the_same_area()
    {
        var profil = await GetAsync("analys", "/omradesprofiler/jarva");
        var analys = await GetAsync("analys", "/analyser/forandring?omrade=jarva");

        var vantad = analys["items"]!.AsArray().Single(rad => rad!["indikator"]!.GetValue<string>() == "TRY-01")!;
        Assert.That(Rad(profil, "TRY-01")["forandring"]!.ToJsonString(), Is.EqualTo(vantad.ToJsonString()));
    }

    [Test]
    public async Task Hidden_value_says_why_and_nothing_more()
    {
        var punkt = Rad(await GetAsync("analys", "/omradesprofiler/farsta"), "TRY-01")["serie"]![0]!;

        Assert.That(punkt["status"]!.GetValue<string>(), Is.EqualTo("ForFaSvar"));
        Assert.That(
            (punkt["varde"], punkt["n"], punkt["ki95"]),
            Is.EqualTo(((object?)null, (object?)null, (object?)null))
        );
    }

    [Test]
    public async Task Area_without_figures_has_an_empty_profile() =>
        Assert.That(Indikatorer(await GetAsync("analys", "/omradesprofiler/bromma")), Is.Empty);

    [Test]
    public async Task Unknown_area_is_404() =>
        await AssertProblemAsync(
            await SendAsync("analys", HttpMethod.Get, "/omradesprofiler/finns-ej"),
            404,
            "omrade-saknas"
        );

    private static string[] Indikatorer(JsonNode profil) =>
        profil["indikatorer"]!.AsArray().Select(rad => rad!["indikator"]!.GetValue<string>()).ToArray();

    private static JsonNode Rad(JsonNode profil, string indikator) =>
        profil["indikatorer"]!.AsArray().Single(rad => rad!["indikator"]!.GetValue<string>() == indikator)!;

    private static string[] Perioder(JsonNode rad) =>
        rad["serie"]!.AsArray().Select(punkt => punkt!["period"]!.GetValue<string>()).ToArray();
}
