using System.Net;
using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer;

/// <summary>Selections: expressions, elimination, boundaries and errors. The cells themselves are compared in PxSammaCellerTests.</summary>
[TestFixture]
public sealed class PxDataTests : PxFixture
{
    private const string Data = $"/tables/{Tabell}/data";

    protected override Task PrepareAsync() =>
        RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            DateTime.UtcNow,
            [
                .. from ar in Enumerable.Range(1901, 260)
                select new Leverans("TRY-03", "0180", $"{ar}", 20m + ar % 10, 5000),
                new("TRY-03", "jarva", "2026", 31m, 423, Statistikstatus: "Preliminar"),
                new("TRY-03", "jarva", "2025", 33m, 60),
                new("TRY-03", "farsta", "2026", 28m, 6),
                new("TRY-03", "jarva", "2026", 35m, 211, "kon=kvinna"),
            ]
        );

    [Test]
    public async Task Without_selection_it_is_the_default_selection()
    {
        var forval = (await PxAsync($"/tables/{Tabell}/defaultselection"))["selection"]!.AsArray();

        var svar = await PxAsync($"{Data}?lang=sv");

        foreach (var val in forval)
            Assert.That(Koder(svar, val!["variableCode"]!.ToString()), Is.EqualTo(Text(val["valueCodes"])));
        Assert.That(Koder(svar, "Omrade"), Is.EqualTo("0180"));
        Assert.That(Koder(svar, "Tid"), Is.EqualTo("2153 2154 2155 2156 2157 2158 2159 2160"));
    }

    [TestCase("valueCodes[Tid]=2026&valueCodes[Omrade]=*", "Omrade", "0180 farsta jarva")]
    [TestCase("valueCodes[Omrade]=jarva,farsta", "Omrade", "farsta jarva")]
    [TestCase("valueCodes[Omrade]=*&heading=Uppdelning", "Uppdelning", "alla")]
    [TestCase("valueCodes[Omrade]=*", "ContentsCode", "VARDE")]
    [TestCase("valueCodes[Tid]=[RANGE(2024,2026)],2020", "Tid", "2020 2024 2025 2026")]
    [TestCase("valueCodes[time]=TOP(1)", "Tid", "2160")]
    [TestCase("valuecodes[tid]=202?", "Tid", "2020 2021 2022 2023 2024 2025 2026 2027 2028 2029")]
    [TestCase("codelist[Omrade]=vs_OmradeStadsdelsomrade", "Omrade", "farsta jarva")]
    [TestCase("codelist[Omrade]=vs_OmradeStadsdelsomrade&valueCodes[Omrade]=j*", "Omrade", "jarva")]
    public async Task Selection_is_read(string fraga, string variabel, string koder) =>
        Assert.That(Koder(await PxAsync($"{Data}?{fraga}"), variabel), Is.EqualTo(koder));

    [TestCase("TOP(249)", 249)]
    [TestCase("TOP(250)", 250)]
    [TestCase("TOP(251)", 251)]
    [TestCase("*", 260)]
    [TestCase("TOP(1,9999)", 0)]
    [TestCase("FROM(2199)", 0)]
    public async Task No_boundary_is_an_error(string uttryck, int antal)
    {
        var svar = await PxAsync($"{Data}?valueCodes[Tid]={uttryck}");

        Assert.That(svar["size"]!.AsArray()[^1]!.GetValue<int>(), Is.EqualTo(antal));
        Assert.That(svar["value"]!.AsArray(), Has.Count.EqualTo(antal));
    }

    [TestCase("valueCodes[Tid]=2026", "ContentsCode Tid", "område: siffrorna gäller Stockholm")]
    [TestCase("valueCodes[Omrade]=", "ContentsCode Tid", "uppdelning: siffrorna gäller Alla")]
    [TestCase("valueCodes[Omrade]=jarva", "Omrade ContentsCode Tid", "uppdelning: siffrorna gäller Alla")]
    [TestCase(
        "valueCodes[Tid]=2026&heading=Tid&stub=Omrade",
        "Omrade ContentsCode Tid",
        "uppdelning: siffrorna gäller Alla"
    )]
    [TestCase("", "Omrade Uppdelning ContentsCode Tid", "aldrig noll")]
    public async Task Variable_that_may_be_left_out_is_eliminated(string fraga, string variabler, string not)
    {
        var svar = await PxAsync($"{Data}?{fraga}");

        Assert.That(Text(svar["id"]), Is.EqualTo(variabler));
        Assert.That(svar["dimension"]!.AsObject(), Has.Count.EqualTo(svar["id"]!.AsArray().Count));
        Assert.That(svar["size"]!.AsArray(), Has.Count.EqualTo(svar["id"]!.AsArray().Count));
        Assert.That(Text(svar["note"]), Does.Contain(not));
    }

    [Test]
    public async Task Eliminated_variable_leaves_the_same_cells()
    {
        var med = await PxAsync(
            $"{Data}?valueCodes[Tid]=2024,2025&valueCodes[Omrade]=0180&valueCodes[Uppdelning]=alla"
        );
        var utan = await PxAsync($"{Data}?valueCodes[Tid]=2024,2025");

        Assert.That(Text(utan["value"]), Is.EqualTo(Text(med["value"])).And.EqualTo("24 25"));
        Assert.That(Text(utan["role"]!["geo"]), Is.Empty);
        Assert.That(
            await (await HamtaAsync($"{Data}?valueCodes[Tid]=2024,2025&outputFormat=csv")).Content.ReadAsStringAsync(),
            Does.Contain("24").And.Not.Contain("0180")
        );
    }

    [Test]
    public async Task Values_stand_at_their_periods_in_any_order_of_the_caller()
    {
        var fram = await PxAsync($"{Data}?valueCodes[Tid]=2024,2025,2026&valueCodes[Omrade]=0180,jarva");
        var bak = await PxAsync($"{Data}?valueCodes[Omrade]=jarva,0180&valueCodes[Tid]=2026,2024,2025");

        Assert.That(Text(bak["value"]), Is.EqualTo("24 25 26 null 33 31"));
        Assert.That(Text(fram["value"]), Is.EqualTo(Text(bak["value"])));
    }

    [Test]
    public async Task Posted_selection_is_the_same_as_that_of_the_address()
    {
        var body = new
        {
            selection = new object[]
            {
                new { variableCode = "Tid", valueCodes = new[] { "TOP(3,134)" } },
                new
                {
                    variableCode = "Omrade",
                    valueCodes = new[] { "*" },
                    codelist = "vs_OmradeStadsdelsomrade",
                },
            },
            placement = new { heading = new[] { "Omrade" }, stub = new[] { "Tid" } },
        };

        var postat = await PostaAsync($"{Data}?lang=sv&outputFormat=json-stat2", body);
        var hamtat = await PxAsync(
            $"{Data}?valueCodes[Tid]=[TOP(3,134)]&codelist[Omrade]=vs_OmradeStadsdelsomrade&valueCodes[Omrade]=*&heading=Omrade&stub=Tid"
        );

        Assert.That(Text(postat["id"]), Is.EqualTo("Tid ContentsCode Omrade"));
        Assert.That(Text(postat["value"]), Is.EqualTo("null null null 33 null 31"));
        Assert.That(Text(hamtat["value"]), Is.EqualTo(Text(postat["value"])));
    }

    [Test]
    public async Task Hidden_and_uncertain_values_say_so()
    {
        var svar = await PxAsync(
            $"{Data}?valueCodes[Tid]=2025,2026&valueCodes[Omrade]=farsta,jarva&valueCodes[ContentsCode]=*"
        );

        Assert.That(Text(svar["size"]), Is.EqualTo("2 4 2"));
        Assert.That(
            Text(svar["value"]),
            Is.EqualTo("null null null null null null null null 33 31 60 423 22.44 26.78 45.60 35.56")
        );
        Assert.That(svar["status"]!["1"]!.ToString(), Is.EqualTo("ForFaSvar"));
        Assert.That(svar["status"]!["8"]!.ToString(), Is.EqualTo("Osaker"));
        Assert.That(svar["status"]!["9"], Is.Null);
        Assert.That(Text(svar["extension"]!["preliminara"]), Is.EqualTo("9 11 13 15"));
    }

    [TestCase("valueCodes[Tid]=2200", "okant-variabelvarde", "Tid", "2000")]
    [TestCase("valueCodes[Omrade]=jarvo", "okant-variabelvarde", "Omrade", "jarva")]
    [TestCase("valueCodes[ContentsCode]=VARDEN", "okant-variabelvarde", "ContentsCode", "VARDE")]
    [TestCase("valueCodes[Uppdelningen]=alla", "okand-variabel", "Uppdelningen", "Uppdelning")]
    [TestCase("codelist[Omrade]=vs_OmradeStadsdel", "okant-variabelvarde", "codelist[Omrade]", null)]
    [TestCase("heading=Tidd", "okand-variabel", "Tidd", "Tid")]
    public async Task Error_names_variable_and_closest_match(string fraga, string kod, string variabel, string? narmast)
    {
        var problem = await AssertProblemAsync(await HamtaAsync($"{Data}?{fraga}"), 400, kod);

        Assert.That(problem["variabel"]!.ToString(), Is.EqualTo(variabel));
        if (narmast is not null)
            Assert.That(problem["narmast"]!.ToString(), Is.EqualTo(narmast));
    }

    [TestCase("valueCodes[Tid]=TOP(0)", "ogiltigt-urvalsuttryck")]
    [TestCase("heading=Tid&stub=Tid", "ogiltigt-urvalsuttryck")]
    [TestCase("valueCode[Tid]=2026", "okand-parameter")]
    [TestCase("outputFormat=px", "okant-filtervarde")]
    public async Task What_cannot_be_read_is_400(string fraga, string kod) =>
        await AssertProblemAsync(await HamtaAsync($"{Data}?{fraga}"), 400, kod);

    [TestCase("")]
    [TestCase("valueCodes[Tid]=*&valueCodes[Omrade]=*&valueCodes[ContentsCode]=*")]
    [TestCase("valueCodes[Tid]=FROM(2199)")]
    public async Task Answer_is_valid_json_stat_2(string fraga)
    {
        var schema = new JsonSchema(
            JsonNode.Parse(await File.ReadAllTextAsync(Repository.SharedData("jsonstat/schema_dataset.json")))!
        );

        Assert.That(schema.Errors(await PxAsync($"{Data}?{fraga}")), Is.Empty);
    }

    [Test]
    public async Task Empty_body_is_the_default_selection()
    {
        var svar = await ReadAsync(
            await As("analys").PostAsync(Px + Data, new StringContent("", null, "application/json"))
        );
        var tomt = await PostaAsync(Data, new { selection = Array.Empty<object>() });

        Assert.That(Text(svar["size"]), Is.EqualTo("1 1 1 8"));
        Assert.That(Text(tomt["size"]), Is.EqualTo("1 1 1 8"));
    }

    [Test]
    public async Task Unchanged_is_304_and_another_selection_has_another_tag()
    {
        var forst = await HamtaAsync($"{Data}?valueCodes[Tid]=2026");
        using var igen = new HttpRequestMessage(HttpMethod.Get, $"{Px}{Data}?valueCodes[Tid]=2026");
        igen.Headers.IfNoneMatch.Add(forst.Headers.ETag!);

        Assert.That((await As("analys").SendAsync(igen)).StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(forst.Headers.CacheControl!.ToString(), Does.Contain("private"));
        Assert.That(
            (await HamtaAsync($"{Data}?valueCodes[Tid]=2025")).Headers.ETag,
            Is.Not.EqualTo(forst.Headers.ETag)
        );
    }
}
