using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer.Analyser;

[TestFixture]
public sealed class SerieTests : MatvardeFixture
{
    private static readonly DateTime Da = new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc);

    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "ANMALDA-BROTT",
            Da,
            new("BRO-02", "rinkeby-kista", "2021", 300m),
            new("BRO-02", "spanga-tensta", "2021", 200m, Statistikstatus: "Preliminar"),
            new("BRO-02", "rinkeby-kista", "2022", 3m),
            new("BRO-02", "spanga-tensta", "2022", 210m),
            new("BRO-02", "rinkeby-kista", "2020", 310m),
            new("BRO-02", "jarva", "2024", 505m),
            new("BRO-01", "rinkeby-kista", "2021", 500m, Taljare: 250, Namnare: 50_000),
            new("BRO-01", "spanga-tensta", "2021", 300m, Taljare: 120, Namnare: 40_000)
        );
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            Da,
            new("TRY-03", "rinkeby-kista", "2020", 40m, 100),
            new("TRY-03", "spanga-tensta", "2020", 20m, 300),
            new("TRY-03", "rinkeby-kista", "2017", 40m),
            new("TRY-03", "spanga-tensta", "2017", 20m),
            new("TRY-03", "jarva", "2023", 30m, 400)
        );
    }

    [Test]
    public async Task Counts_before_a_merger_are_added_up_and_labelled()
    {
        var svar = await SerieAsync("BRO-02", "jarva");

        Assert.That(Punkter(svar), Is.EqualTo(new[] { "2021 500 true Preliminar", "2024 505 false Slutlig" }));
        Assert.That(
            svar["foregangare"]!.AsArray().Select(f => $"{f!["kod"]}"),
            Is.EqualTo(new[] { "rinkeby-kista", "spanga-tensta" })
        );
    }

    [Test]
    public async Task Hidden_or_missing_part_makes_no_sum()
    {
        var orsaker = (await SerieAsync("BRO-02", "jarva"))["orsaker"]!.AsArray();

        Assert.That(orsaker.Select(o => $"{o!["kod"]}"), Is.EqualTo(new[] { "varde-saknas", "dolt-varde" }));
    }

    [Test]
    public async Task Shares_are_weighted_by_their_answers_and_refused_without_them()
    {
        var svar = await SerieAsync("TRY-03", "jarva");

        // (40·100 + 20·300) / 400
        Assert.That(Punkter(svar), Is.EqualTo(new[] { "2020 25 true Slutlig", "2023 30 false Slutlig" }));
        Assert.That(svar["punkter"]![0]!["ki95"]!["metod"]!.GetValue<string>(), Is.EqualTo("Wilson"));
        Assert.That(svar["orsaker"]!.AsArray().Select(o => $"{o!["kod"]}"), Is.EqualTo(new[] { "n-saknas" }));
    }

    [Test]
    public async Task Rates_are_made_anew_of_numerators_and_denominators() =>
        // 370 of 90 000
        Assert.That(Punkter(await SerieAsync("BRO-01", "jarva")), Is.EqualTo(new[] { "2021 411.1111 true Slutlig" }));

    [Test]
    public async Task Without_being_asked_only_the_areas_own_values_come() =>
        Assert.That(
            Punkter(await GetAsync("analys", "/analyser/serie?indikator=BRO-02&omrade=jarva")),
            Is.EqualTo(new[] { "2024 505 false Slutlig" })
        );

    [Test]
    public async Task Registered_break_stands_in_the_series_and_in_the_list()
    {
        var brott = new
        {
            omrade = "jarva",
            datum = "2023-07-01",
            orsak = "Prov",
            kalla = "Test",
        };

        var svar = await SendAsync("statistiker", HttpMethod.Post, "/indikatorer/BRO-06/seriebrott", brott);
        var igen = await SendAsync("statistiker", HttpMethod.Post, "/indikatorer/BRO-06/seriebrott", brott);

        Assert.That((int)svar.StatusCode, Is.EqualTo(201));
        await AssertProblemAsync(igen, 409, "seriebrott-finns");
        await RegistreraAsync(
            "ANMALDA-BROTT",
            Da,
            new("BRO-06", "jarva", "2022", 50m),
            new("BRO-06", "jarva", "2024", 60m)
        );
        var serie = await GetAsync("analys", "/analyser/serie?indikator=BRO-06&omrade=jarva");
        Assert.That($"{serie["punkter"]![1]!["brottFore"]}", Does.StartWith("Prov"));
        var lista = (await GetAsync("analys", "/indikatorer/BRO-06/seriebrott")).AsArray();
        Assert.That(lista.Select(b => $"{b!["datum"]}"), Is.EqualTo(new[] { "2015-01-01", "2023-07-01" }));
    }

    [TestCase("samordnare-jarva", "jarva", 201)]
    [TestCase("samordnare-jarva", "farsta", 403)]
    [TestCase("samordnare-jarva", null, 403)]
    [TestCase("analys", "jarva", 403)]
    public async Task Break_is_registered_where_one_may_write(string persona, string? omrade, int status) =>
        Assert.That(
            (int)
                (
                    await SendAsync(
                        persona,
                        HttpMethod.Post,
                        "/indikatorer/BRO-04/seriebrott",
                        new
                        {
                            omrade,
                            datum = "2020-01-01",
                            orsak = "Prov",
                            kalla = "Test",
                        }
                    )
                ).StatusCode,
            Is.EqualTo(status)
        );

    private Task<JsonNode> SerieAsync(string indikator, string omrade) =>
        GetAsync("analys", $"/analyser/serie?indikator={indikator}&omrade={omrade}&framraknad=true");

    private static string[] Punkter(JsonNode svar) =>
        svar["punkter"]!
            .AsArray()
            .Select(p => $"{p!["period"]} {p["varde"]} {p["omraknad"]} {p["statistikstatus"]}")
            .ToArray();
}
