using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer.Analyser;

[TestFixture]
public sealed class JamforelseTests : MatvardeFixture
{
    private static readonly DateTime Da = new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc);

    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            Da,
            new("TRY-03", "jarva", "2026", 50m, 400),
            new("TRY-03", "farsta", "2026", 30m, 400),
            new("TRY-03", "bromma", "2026", 29m, 400),
            new("TRY-03", "kungsholmen", "2026", 12m, 22),
            new("TRY-03", "skarpnack", "2026", 35m, 100),
            new("TRY-03", "rinkeby-kista", "2020", 40m, 200),
            new("TRY-03", "0180", "2026", 31m, 5000)
        );
        await RegistreraAsync(
            "ANMALDA-BROTT",
            Da,
            new("BRO-02", "jarva", "2024", 520m),
            new("BRO-02", "farsta", "2024", 300m),
            new("BRO-01", "jarva", "2024", 500m, Taljare: 250, Namnare: 50_000),
            new("BRO-01", "farsta", "2024", 200m, Taljare: 100, Namnare: 50_000),
            new("BRO-01", "bromma", "2024", 210m, Taljare: 105, Namnare: 50_000)
        );
    }

    [Test]
    public async Task Target_is_what_the_shown_areas_have_together()
    {
        var svar = await GetAsync("analys", "/analyser/jamforelse?indikator=TRY-03&period=2026");

        // (50·400 + 30·400 + 29·400 + 35·100) / 1300: neither the hidden area nor the whole city counts.
        Assert.That(svar["mal"]!.GetValue<double>(), Is.EqualTo(36.2308).Within(0.0001));
        Assert.That(svar["orsaker"]!.AsArray().Select(o => $"{o!["kod"]}"), Does.Contain("dolt-varde"));
    }

    [Test]
    public async Task Area_outside_the_funnel_is_told_and_a_small_one_has_wider_limits()
    {
        var svar = await GetAsync("analys", "/analyser/jamforelse?indikator=TRY-03");

        Assert.That($"{Rad(svar, "jarva")["lage"]}", Is.EqualTo("Over998"));
        Assert.That($"{Rad(svar, "skarpnack")["lage"]}", Is.EqualTo("Inom"));
        Assert.That(Bredd(Rad(svar, "skarpnack")), Is.GreaterThan(1.5 * Bredd(Rad(svar, "farsta"))));
    }

    [Test]
    public async Task Places_are_intervals_and_areas_that_overlap_share_them()
    {
        var svar = await GetAsync("analys", "/analyser/jamforelse?indikator=TRY-03");

        // Low is good: Järva is last for certain or nearly so, Farsta and Bromma cannot be told apart.
        Assert.That(Rang(svar, "farsta"), Is.EqualTo(Rang(svar, "bromma")).And.EqualTo("1–3"));
        Assert.That(Rang(svar, "jarva"), Does.EndWith("–4"));
    }

    [Test]
    public async Task Hidden_area_has_no_numbers_no_place_and_no_limits()
    {
        var dold = Rad(await GetAsync("analys", "/analyser/jamforelse?indikator=TRY-03"), "kungsholmen");

        Assert.That(dold["status"]!.GetValue<string>(), Is.EqualTo("ForFaSvar"));
        foreach (var falt in (string[])["varde", "n", "ki95", "granser", "lage", "rang"])
            Assert.That(dold[falt], Is.Null, falt);
    }

    [Test]
    public async Task Rates_have_limits_in_their_own_unit()
    {
        var svar = await GetAsync("analys", "/analyser/jamforelse?indikator=BRO-01");

        Assert.That(svar["mal"]!.GetValue<double>(), Is.EqualTo(303.3333).Within(0.001));
        Assert.That($"{Rad(svar, "jarva")["lage"]}", Is.EqualTo("Over998"));
        Assert.That(Rad(svar, "farsta")["granser"]!["ovre95"]!.GetValue<double>(), Is.InRange(330, 370));
    }

    [Test]
    public async Task Counts_without_a_denominator_are_not_ranked()
    {
        var svar = await GetAsync("analys", "/analyser/jamforelse?indikator=BRO-02");

        Assert.That(svar["mal"], Is.Null);
        Assert.That(Rad(svar, "jarva")["rang"], Is.Null);
        Assert.That(svar["orsaker"]!.AsArray().Select(o => $"{o!["kod"]}"), Does.Contain("antal-mellan-omraden"));
    }

    [Test]
    public async Task Area_that_no_longer_exists_is_compared_in_its_own_time_only()
    {
        var da = await GetAsync("analys", "/analyser/jamforelse?indikator=TRY-03&period=2020");

        Assert.That(da["omraden"]!.AsArray().Select(o => $"{o!["omrade"]}"), Is.EqualTo(new[] { "rinkeby-kista" }));
    }

    private static JsonNode Rad(JsonNode svar, string omrade) =>
        svar["omraden"]!.AsArray().Single(rad => $"{rad!["omrade"]}" == omrade)!;

    private static string Rang(JsonNode svar, string omrade) =>
        $"{Rad(svar, omrade)["rang"]!["fran"]}–{Rad(svar, omrade)["rang"]!["till"]}";

    private static double Bredd(JsonNode rad) =>
        rad["granser"]!["ovre95"]!.GetValue<double>() - rad["granser"]!["nedre95"]!.GetValue<double>();
}
