using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer;

/// <summary>Merged areas are added up for counts, never for shares, and never with a hole in the sum.</summary>
[TestFixture]
public sealed class PxSammanslagnaTests : PxFixture
{
    private const string Lista = "agg_OmradeSammanslagna";
    private const string Antal = "/tables/BRO-02_ANMALDA-BROTT_HELAR";
    private const string Data = $"{Antal}/data?codelist[Omrade]={Lista}&valueCodes[Tid]=*";
    private static readonly DateTime Da = new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc);

    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "ANMALDA-BROTT",
            Da,
            new("BRO-02", "rinkeby-kista", "2020", 300m),
            new("BRO-02", "spanga-tensta", "2020", 200m, Statistikstatus: "Preliminar"),
            new("BRO-02", "rinkeby-kista", "2021", 310m),
            new("BRO-02", "spanga-tensta", "2021", 3m),
            new("BRO-02", "rinkeby-kista", "2022", 320m),
            new("BRO-02", "jarva", "2024", 505m),
            new("BRO-02", "farsta", "2024", 90m)
        );
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            Da,
            new("TRY-03", "rinkeby-kista", "2020", 30m, 400),
            new("TRY-03", "spanga-tensta", "2020", 40m, 400),
            new("TRY-03", "jarva", "2023", 35m, 400)
        );
    }

    [Test]
    public async Task Counts_before_the_merger_are_sums_and_a_hole_makes_none()
    {
        var svar = await PxAsync($"{Data}&valueCodes[Omrade]=jarva");

        Assert.That(Koder(svar, "Omrade"), Is.EqualTo("jarva"));
        Assert.That(Koder(svar, "Tid"), Is.EqualTo("2020 2021 2022 2024"));
        Assert.That(Text(svar["value"]), Is.EqualTo("500 null null 505"));
        Assert.That($"{svar["status"]!["1"]} {svar["status"]!["2"]}", Is.EqualTo("Undertryckt Saknas"));
        Assert.That(Text(svar["extension"]!["preliminara"]), Is.EqualTo("0"));
        Assert.That(Text(svar["note"]), Does.Contain("summor av områdena som slogs samman"));
    }

    [TestCase("", "500")]
    [TestCase("&outputValues[Omrade]=aggregated", "500")]
    [TestCase("&outputValues[Omrade]=single", "300 200 505")]
    public async Task Output_is_the_group_or_its_parts(string val, string varden)
    {
        var svar = await PxAsync($"{Data}&valueCodes[Omrade]=jarva{val}");

        foreach (var varde in varden.Split(' '))
            Assert.That(Text(svar["value"]).Split(' '), Does.Contain(varde));
        Assert.That(
            Koder(svar, "Omrade"),
            Is.EqualTo(val.EndsWith("single", StringComparison.Ordinal) ? "jarva rinkeby-kista spanga-tensta" : "jarva")
        );
    }

    [Test]
    public async Task Only_the_value_is_added_up()
    {
        var svar = await PxAsync(
            $"{Antal}/data?codelist[Omrade]={Lista}&valueCodes[Omrade]=jarva&valueCodes[Tid]=2020&valueCodes[ContentsCode]=*"
        );

        Assert.That(Text(svar["value"]), Is.EqualTo("500 null null null"));
    }

    [Test]
    public async Task List_says_what_each_area_was_formed_of()
    {
        var lista = await PxAsync($"/codelists/{Lista}");

        var jarva = lista["values"]!.AsArray().Single(varde => $"{varde!["code"]}" == "jarva")!;
        Assert.That($"{lista["type"]}", Is.EqualTo("Aggregation"));
        Assert.That(
            Text(jarva["valueMap"]).Split(' '),
            Is.EquivalentTo(new[] { "jarva", "rinkeby-kista", "spanga-tensta" })
        );
    }

    [TestCase(Antal, true)]
    [TestCase("/tables/TRY-03_TRYGGHETSMATNINGEN_HELAR", false)]
    public async Task List_is_offered_for_counts_alone(string tabell, bool finns)
    {
        var listor = (await PxAsync($"{tabell}/metadata"))["dimension"]!["Omrade"]!["extension"]![
            "codeLists"
        ]!.AsArray();

        Assert.That(listor.Any(lista => $"{lista!["id"]}" == Lista), Is.EqualTo(finns));
    }

    [TestCase(
        "/tables/TRY-03_TRYGGHETSMATNINGEN_HELAR/data?codelist[Omrade]=agg_OmradeSammanslagna",
        "okant-variabelvarde"
    )]
    [TestCase(Data + "&outputValues[Omrade]=medel", "okant-filtervarde")]
    public async Task What_is_not_offered_is_refused(string adress, string kod) =>
        await AssertProblemAsync(await HamtaAsync(adress), 400, kod);

    [Test]
    public async Task Reader_of_one_part_is_not_offered_the_sum()
    {
        await GeLasareAsync("bara-rinkeby", "rinkeby-kista");

        var listor = (await PxAsync($"{Antal}/metadata", "bara-rinkeby"))["dimension"]!["Omrade"]!["extension"]![
            "codeLists"
        ]!;

        Assert.That(listor.AsArray().Select(lista => $"{lista!["type"]}"), Does.Not.Contain("Aggregation"));
    }

    [Test]
    public async Task Posted_question_is_the_same()
    {
        var body = new
        {
            selection = new object[]
            {
                new
                {
                    variableCode = "Omrade",
                    valueCodes = new[] { "jarva" },
                    codeList = Lista,
                    outputValues = "aggregated",
                },
                new { variableCode = "Tid", valueCodes = new[] { "2020" } },
            },
        };

        JsonNode svar = await PostaAsync($"{Antal}/data", body);

        Assert.That(Text(svar["value"]), Is.EqualTo("500"));
    }
}
