using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>The numbers behind a value come in with it, and out again.</summary>
[TestFixture]
public sealed class UnderlagTests : ImportFixture
{
    private const string Rubriken =
        "indikator;omrade;period;varde;n;taljare;namnare;konfidentialitet;fullstandighet;brott";

    private const string Mal = "datamangd=ANMALDA-BROTT&lasare=trygghet-csv&lage=rader";

    [Test]
    public async Task Numbers_behind_a_rate_follow_it_out_in_every_format()
    {
        await ImporteraAsync("statistiker", Mal, Csv(Rubriken, ["BRO-01;jarva;2024;50;;20;40000;F;83;ja"]));

        var rad = (await GetAsync("statistiker", "/matvarden?indikator=BRO-01&omrade=jarva&period=2024"))["items"]![0]!;
        Assert.That(
            $"{rad["taljare"]} {rad["namnare"]} {rad["konfidentialitet"]} {rad["fullstandighet"]} {rad["brott"]} {rad["indikatorversion"]} {rad["designeffekt"]}",
            Is.EqualTo("20 40000 Fri 83 true 1 1")
        );
        Assert.That(rad["ki95"]!["metod"]!.GetValue<string>(), Is.EqualTo("Exakt Poisson"));
        var kub = await GetAsync("statistiker", "/matvarden?indikator=BRO-01&period=2024&format=json-stat2");
        Assert.That(kub["extension"]!["underlag"]!["0"]!["taljare"]!.GetValue<int>(), Is.EqualTo(20));
        var csv = await SendAsync("statistiker", HttpMethod.Get, "/matvarden?indikator=BRO-01&period=2024&format=csv");
        Assert.That((await csv.Content.ReadAsStringAsync()).TrimEnd(), Does.EndWith(",20,40000,Fri,83,1,ja,1"));
    }

    [Test]
    public async Task Hidden_rate_shows_none_of_its_numbers()
    {
        await ImporteraAsync("statistiker", Mal, Csv(Rubriken, ["BRO-01;jarva;2023;10;;4;40000;;;"]));

        JsonNode rad = (await GetAsync("statistiker", "/matvarden?indikator=BRO-01&period=2023"))["items"]![0]!;
        Assert.That(rad["status"]!.GetValue<string>(), Is.EqualTo("Undertryckt"));
        foreach (var falt in (string[])["varde", "n", "taljare", "namnare", "ki95", "standardfel"])
            Assert.That(rad[falt], Is.Null, falt);
    }

    [TestCase("-1;40000;;;", "taljare-olaslig")]
    [TestCase("20;0;;;", "namnare-olaslig")]
    [TestCase("20;40000;hemlig;;", "konfidentialitet-okand")]
    [TestCase("20;40000;;101;", "fullstandighet-olaslig")]
    [TestCase("20;40000;;;kanske", "brott-olasligt")]
    public async Task What_cannot_be_read_is_told(string falt, string kod)
    {
        var import = await ImporteraAsync("statistiker", Mal, Csv(Rubriken, [$"BRO-01;jarva;2022;50;;{falt}"]));

        Assert.That(Koder(await RapportAsync("statistiker", import)), Is.EqualTo(new[] { $"2 {kod}" }));
    }

    [Test]
    public async Task Denominator_of_a_share_counts_as_its_answers_and_the_design_effect_widens_its_interval()
    {
        const string Vag = "/datamangder/TRYGGHETSMATNINGEN/designeffekt";
        const string Enkat = "datamangd=TRYGGHETSMATNINGEN&lasare=trygghet-csv";
        var fil = Csv(Rubriken, ["TRY-03;jarva;2023;50;;200;400;;;"]);
        await ImporteraAsync("statistiker", Enkat, fil);
        var ny = new { designeffekt = 2, kalla = "Prov" };

        await AssertProblemAsync(await SendAsync("statistiker", HttpMethod.Put, Vag, ny), 428, "if-match-saknas");
        var svar = await ReadAsync(await SendAsync("statistiker", HttpMethod.Put, Vag, ny, ifMatch: "1"));
        await AssertProblemAsync(
            await SendAsync("statistiker", HttpMethod.Put, Vag, ny, ifMatch: "1"),
            412,
            "etag-inaktuell"
        );
        var igen = await ImporteraAsync("statistiker", Enkat, fil);

        Assert.That($"{svar["designeffekt"]} {svar["version"]}", Is.EqualTo("2 2"));
        Assert.That(Utfall(igen), Is.EqualTo("Klar 1=0+1+0+0 0"), "a new interval is a new revision");
        var rad = (await GetAsync("statistiker", "/matvarden?indikator=TRY-03&period=2023"))["items"]![0]!;
        Assert.That($"{rad["n"]} {rad["designeffekt"]} {rad["revision"]}", Is.EqualTo("400 2 2"));
        // Wilson for 100 of 200, Newcombe's method 3: 43.14–56.86.
        Assert.That($"{rad["ki95"]!["nedre"]} {rad["ki95"]!["ovre"]}", Is.EqualTo("43.14 56.86"));
    }

    [TestCase("samordnare-jarva", "1", 403)]
    [TestCase("analys", "1", 403)]
    public async Task Design_effect_is_for_the_one_who_may_write_everywhere(string persona, string version, int status)
    {
        var ny = new { designeffekt = 3, kalla = "Prov" };
        var svar = await SendAsync(persona, HttpMethod.Put, "/datamangder/STOCKHOLMSENKATEN/designeffekt", ny, version);

        Assert.That((int)svar.StatusCode, Is.EqualTo(status));
    }
}
