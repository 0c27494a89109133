using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer.Rojandekontroll;

/// <summary>The ways to subtract one's way to a hidden figure, one by one, over HTTP.</summary>
[TestFixture]
public sealed class RojandekontrollTests : RojandekontrollFixture
{
    private const string Polisen = "ANMALDA-BROTT";

    [Test]
    public async Task Hidden_district_cannot_be_subtracted_from_its_city()
    {
        await LevereraAsync(Polisen, "BRO-02", [.. Staden("2024", stad: 113, jarva: 3, andra: 11)]);

        Assert.That(
            await DoldaAsync("indikator=BRO-02&period=2024"),
            Is.EqualTo(new[] { "bromma alla 2024", "jarva alla 2024" })
        );
    }

    [Test]
    public async Task Nothing_is_hidden_where_no_figure_is_small()
    {
        await LevereraAsync(Polisen, "BRO-02", [.. Staden("2025", stad: 121, jarva: 11, andra: 11)]);

        Assert.That(await DoldaAsync("indikator=BRO-02&period=2025"), Is.Empty);
    }

    [Test]
    public async Task Hidden_sex_takes_the_other_sex_and_the_same_sexes_elsewhere_with_it()
    {
        await LevereraAsync(
            Polisen,
            "BRO-03",
            [.. Kon("lpo-jarva", "2024", 2, 20), .. Kon("jarva", "2024", 2, 20), .. Kon("lpo-sodermalm", "2024", 9, 30)]
        );

        Assert.That(
            await DoldaAsync("indikator=BRO-03&period=2024"),
            Is.EqualTo(
                new[]
                {
                    "jarva kon=kvinna 2024",
                    "jarva kon=man 2024",
                    "lpo-jarva kon=kvinna 2024",
                    "lpo-jarva kon=man 2024",
                }
            )
        );
    }

    [Test]
    public async Task Hidden_month_is_not_the_year_less_the_other_months()
    {
        var manader = Enumerable
            .Range(1, 12)
            .Select(m => new Figur("farsta", "alla", $"2024-{m:00}", m == 8 ? 2 : 10 + m));
        await LevereraAsync(Polisen, "BRO-04", [.. manader, new("farsta", "alla", "2024", 192)]);

        Assert.That(
            await DoldaAsync("indikator=BRO-04&omrade=farsta"),
            Is.EqualTo(new[] { "farsta alla 2024-01", "farsta alla 2024-08" })
        );
    }

    [Test]
    public async Task City_total_that_comes_after_its_parts_is_hidden()
    {
        await LevereraAsync(Polisen, "BRO-06", [.. Staden("2024", 113, 3, 11).Where(f => f.Omrade != "0180")]);
        Assert.That(await DoldaAsync("indikator=BRO-06&period=2024"), Is.EqualTo(new[] { "jarva alla 2024" }));

        await LevereraAsync(Polisen, "BRO-06", new Figur("0180", "alla", "2024", 113));

        Assert.That(
            await DoldaAsync("indikator=BRO-06&period=2024"),
            Is.EqualTo(new[] { "0180 alla 2024", "jarva alla 2024" })
        );
    }

    [Test]
    public async Task Revision_does_not_show_what_protects_an_older_answer()
    {
        await LevereraAsync(Polisen, "BRO-07", [.. Staden("2024", 113, 3, 11)]);
        await LevereraAsync(
            Polisen,
            "BRO-07",
            new Figur("jarva", "alla", "2024", 8),
            new Figur("0180", "alla", "2024", 118)
        );

        Assert.That(
            await DoldaAsync("indikator=BRO-07&period=2024"),
            Is.EqualTo(new[] { "bromma alla 2024", "jarva alla 2024" })
        );
    }

    [Test]
    public async Task Hidden_figure_whose_sum_was_published_before_is_reported_to_the_sender()
    {
        await LevereraAsync(
            Polisen,
            "BRO-07",
            [.. Staden("2022", 113, 3, 11).Where(f => f.Omrade != "jarva" && f.Omrade != "rinkeby-kista")]
        );

        var import = await LevereraAsync(Polisen, "BRO-07", new Figur("rinkeby-kista", "alla", "2022", 3));

        Assert.That(Varningar(import), Has.Some.Contains("BRO-07 rinkeby-kista 2022 alla"));
        Assert.That(await DoldaAsync("indikator=BRO-07&period=2022"), Is.EqualTo(new[] { "rinkeby-kista alla 2022" }));
    }

    [Test]
    public async Task Same_figure_sent_again_is_unchanged_also_when_it_is_hidden_for_another()
    {
        await LevereraAsync(Polisen, "BRO-02", [.. Staden("2021", 123, 3, 10)]);

        var igen = await LevereraAsync(Polisen, "BRO-02", [.. Staden("2021", 123, 3, 10)]);

        Assert.That(Utfall(igen), Is.EqualTo("Klar 14=0+0+14+0 0"));
    }

    [Test]
    public async Task Share_that_protects_another_hides_its_n_and_interval_too()
    {
        await LevereraAsync(
            "TRYGGHETSMATNINGEN",
            "TRY-01",
            new("jarva", "alla", "2023", 40, 200),
            new("jarva", "kon=kvinna", "2023", 50, 20),
            new("jarva", "kon=man", "2023", 38.9m, 180)
        );

        var man = (await GetAsync("analys", "/matvarden?indikator=TRY-01&omrade=jarva&uppdelning=kon=man"))["items"]![
            0
        ]!;

        Assert.That(man["status"]!.GetValue<string>(), Is.EqualTo("Undertryckt"));
        foreach (var falt in (string[])["varde", "n", "standardfel", "ki95", "flagga"])
            Assert.That(man[falt], Is.Null, falt);
    }

    [Test]
    public async Task Committed_row_can_no_longer_be_hidden()
    {
        await LevereraAsync(Polisen, "BRO-03", new Figur("bromma", "alla", "2020", 40));

        Assert.That(
            () => ExecuteAsync("update indikatorer.matvarde set grundstatus = status, status = 'Undertryckt'"),
            Throws.Exception.Message.Contains("Mätvärden ändras aldrig")
        );
    }

    /// <summary>The whole city and each of its areas in that year; Järva is its predecessor Rinkeby-Kista before 2023.</summary>
    private static IEnumerable<Figur> Staden(string ar, int stad, int jarva, int andra)
    {
        yield return new("0180", "alla", ar, stad);
        foreach (var omrade in Stadsdelsomraden(ar))
            yield return new(omrade, "alla", ar, omrade is "jarva" or "rinkeby-kista" ? jarva : andra);
    }

    private static string[] Stadsdelsomraden(string ar) =>
        [
            "bromma",
            "enskede-arsta-vantor",
            "farsta",
            "hagersten-alvsjo",
            "hasselby-vallingby",
            "kungsholmen",
            "skarholmen",
            "skarpnack",
            "sodermalm",
            .. string.CompareOrdinal(ar, "2023") > 0
                ? (string[])["jarva", "norra-innerstaden"]
                : ["rinkeby-kista", "spanga-tensta", "norrmalm-sdo", "ostermalm-sdo"],
        ];

    private static IEnumerable<Figur> Kon(string omrade, string period, int kvinnor, int man) =>
        [
            new(omrade, "alla", period, kvinnor + man),
            new(omrade, "kon=kvinna", period, kvinnor),
            new(omrade, "kon=man", period, man),
        ];

    private static string[] Varningar(JsonNode import) =>
        import["varningar"]!.AsArray().Select(varning => varning!.GetValue<string>()).ToArray();
}
