using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer;

[TestFixture]
public sealed class JsonStatTests : MatvardeFixture
{
    protected override async Task PrepareAsync()
    {
        await RegistreraAsync(
            "TRYGGHET-SYNTETISK",
            DateTime.UtcNow,
            new("TRY-03", "jarva", "2023", 43m, 423, Flagga: "stor-andring"),
            new("TRY-03", "jarva", "2026", 31m, 423),
            new("TRY-03", "farsta", "2023", 28m, 6),
            new("TRY-03", "farsta", "2026", 28m, 60),
            new("BRO-02", "jarva", "2026-10", 30m, Statistikstatus: "Preliminar")
        );
        await RegistreraAsync(
            "TRYGGHETSMATNINGEN",
            DateTime.UtcNow,
            new("UTS-01", "jarva", "2026", 8m, 500),
            new("UTS-01", "farsta", "2020", 8m, 500)
        );
    }

    [TestCase("indikator=TRY-03", Description = "full")]
    [TestCase("", Description = "sparse")]
    [TestCase("indikator=TRY-01", Description = "empty")]
    public async Task Answer_is_valid_json_stat_2(string fraga)
    {
        var schema = Schema();

        Assert.That(schema.Errors(await KubAsync(fraga)), Is.Empty);
    }

    [TestCase("official_canada.json")]
    [TestCase("official_oecd.json")]
    public void Validator_takes_the_official_examples(string fil) =>
        Assert.That(
            Schema().Errors(JsonNode.Parse(File.ReadAllText(Repository.SharedData($"jsonstat/{fil}")))),
            Is.Empty
        );

    [TestCase("class", "cube")]
    [TestCase("size", "2,2")]
    [TestCase("mine", "x")]
    public async Task Validator_refuses_what_is_not_json_stat(string medlem, string varde)
    {
        var kub = await KubAsync("indikator=TRY-03");
        kub[medlem] = varde;

        Assert.That(Schema().Errors(kub), Is.Not.Empty);
    }

    [Test]
    public async Task Full_cube_has_every_value_status_n_and_interval_at_its_place()
    {
        var kub = await KubAsync("indikator=TRY-03");

        Assert.That(Text(kub["id"]), Is.EqualTo("indikator omrade uppdelning period datamangd"));
        Assert.That(Text(kub["size"]), Is.EqualTo("1 2 1 2 1"));
        Assert.That(Text(kub["value"]), Is.EqualTo("null 28 43 31"));
        Assert.That(Text(kub["status"]), Is.EqualTo("ForFaSvar Osaker Ok Ok"));
        Assert.That(Text(kub["extension"]!["n"]), Is.EqualTo("null 60 423 423"));
        Assert.That(Text(kub["extension"]!["ki95"]!["nedre"]), Is.EqualTo("null 18.23 38.37 26.78"));
        Assert.That(Text(kub["extension"]!["ki95"]!["metod"]), Is.EqualTo("Wilson"));
        Assert.That(kub["extension"]!["flaggor"]!["2"]!.GetValue<string>(), Is.EqualTo("stor-andring"));
    }

    [Test]
    public async Task Sparse_cube_names_the_places_that_have_a_cell()
    {
        var kub = await KubAsync("");

        Assert.That(Text(kub["size"]), Is.EqualTo("3 2 1 4 2"));
        Assert.That(kub["value"], Is.InstanceOf<JsonObject>());
        Assert.That(kub["value"]!.AsObject(), Has.Count.EqualTo(7));
        Assert.That(kub["status"]!.AsObject(), Has.Count.EqualTo(7));
    }

    [Test]
    public async Task Periods_stand_in_order_of_time() =>
        Assert.That(
            Text((await KubAsync(""))["dimension"]!["period"]!["category"]!["index"]),
            Is.EqualTo("2020 2023 2026 2026-10")
        );

    [Test]
    public async Task Made_up_figures_are_labelled_where_the_set_and_the_whole_show()
    {
        var kub = await KubAsync("indikator=TRY-03");

        Assert.That(Text(kub["note"]), Does.StartWith("SYNTETISKA DATA"));
        Assert.That(
            Text(kub["dimension"]!["datamangd"]!["category"]!["note"]!["TRYGGHET-SYNTETISK"]),
            Does.StartWith("SYNTETISKA DATA")
        );
    }

    [Test]
    public async Task Real_figures_carry_no_such_note() =>
        Assert.That((await KubAsync("datamangd=TRYGGHETSMATNINGEN"))["note"]!.AsArray(), Is.Empty);

    [Test]
    public async Task Codes_have_texts_units_licence_and_preliminary_places()
    {
        var kub = await KubAsync("indikator=BRO-02");

        var indikator = kub["dimension"]!["indikator"]!["category"]!;
        Assert.That(indikator["label"]!["BRO-02"]!.GetValue<string>(), Is.EqualTo("Våldsbrott"));
        Assert.That(indikator["unit"]!["BRO-02"]!["label"]!.GetValue<string>(), Is.EqualTo("antal"));
        Assert.That(
            kub["dimension"]!["omrade"]!["category"]!["label"]!["jarva"]!.GetValue<string>(),
            Is.EqualTo("Järva")
        );
        Assert.That(kub["extension"]!["licens"]!["TRYGGHET-SYNTETISK"]!.GetValue<string>(), Is.EqualTo("CC0 1.0"));
        Assert.That(Text(kub["extension"]!["preliminara"]), Is.EqualTo("0"));
    }

    private static JsonSchema Schema() =>
        new(JsonNode.Parse(File.ReadAllText(Repository.SharedData("jsonstat/schema_dataset.json")))!);

    private Task<JsonNode> KubAsync(string fraga) => GetAsync("analys", $"/matvarden?format=json-stat2&{fraga}");

    private static string Text(JsonNode? lista) =>
        string.Join(' ', lista!.AsArray().Select(v => v?.ToString() ?? "null"));
}
