using System.Text.Json.Nodes;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer.Importer;

/// <summary>What an import would do to each key, and afterwards what it did.</summary>
[TestFixture]
public sealed class ImportskillnadTests : ImportFixture
{
    private const string Fraga = "datamangd=EGEN-INRAPPORTERING";

    [Test]
    public async Task Preview_tells_old_and_new_value_though_nothing_is_stored()
    {
        await StoredAsync("bromma");

        var import = await ImporteraAsync("statistiker", Fraga + "&provkorning=true", Fil("bromma"));

        Assert.That(
            await SkillnadAsync("statistiker", import),
            Is.EqualTo(
                new[] { "Andrad 2021 21→23", "Andrad 2022 22→922 stort-hopp", "Ny 2023 →24", "Oforandrad 2020 20→20" }
            )
        );
        Assert.That(await PublicerasAsync("BRO-04", "bromma", "2023"), Is.EqualTo("—"));
    }

    [Test]
    public async Task What_was_done_is_told_after_the_import()
    {
        await StoredAsync("farsta");

        var import = await ImporteraAsync("statistiker", Fraga, Fil("farsta"));

        Assert.That(
            await SkillnadAsync("statistiker", import),
            Is.EqualTo(
                new[] { "Andrad 2021 21→23", "Andrad 2022 22→922 stort-hopp", "Ny 2023 →24", "Oforandrad 2020 20→20" }
            )
        );
    }

    [Test]
    public async Task Preview_is_replaced_by_what_was_done_when_it_is_carried_out()
    {
        var import = await ImporteraAsync("statistiker", Fraga + "&provkorning=true", Fil("kungsholmen"));
        await StoredAsync("kungsholmen");

        await SendAsync(
            "statistiker",
            HttpMethod.Post,
            $"/importer/{import["id"]}/verkstallande",
            ifMatch: $"{import["version"]}"
        );
        var klar = await KlarAsync("statistiker", $"{import["id"]}");

        Assert.That(await SkillnadAsync("statistiker", klar, "&slag=Ny"), Is.EqualTo(new[] { "Ny 2023 →24" }));
        Assert.That(await SkillnadAsync("statistiker", klar, "&slag=Oforandrad"), Has.Length.EqualTo(1));
    }

    [TestCase("&slag=Andrad&flaggade=true", "skarpnack", 1)]
    [TestCase("&slag=Andrad", "jarva", 2)]
    [TestCase("&slag=oforandrad", "enskede-arsta-vantor", 1)]
    [TestCase("&slag=Borttagen", "norra-innerstaden", 0)]
    [TestCase("&flaggade=true", "hagersten-alvsjo", 1)]
    public async Task Difference_is_filtered_before_and_after(string filter, string omrade, int antal)
    {
        await StoredAsync(omrade);
        var prov = await ImporteraAsync("statistiker", Fraga + "&provkorning=true", Fil(omrade));
        var fore = await SidaAsync(prov, filter);
        var efter = await SidaAsync(await ImporteraAsync("statistiker", Fraga, Fil(omrade)), filter);

        foreach (var sida in new[] { fore, efter })
            Assert.That((sida["total"]!.GetValue<int>(), sida["items"]!.AsArray().Count), Is.EqualTo((antal, antal)));
    }

    [Test]
    public async Task Pages_go_on_from_what_was_stored_to_what_was_left_alone()
    {
        await StoredAsync("sodermalm");
        var import = await ImporteraAsync("statistiker", Fraga, Fil("sodermalm"));

        var andra = await GetAsync("statistiker", $"/importer/{import["id"]}/skillnad?limit=2&page=2");

        Assert.That(
            andra["items"]!.AsArray().Select(rad => $"{rad!["slag"]} {rad["period"]}"),
            Is.EqualTo(new[] { "Ny 2023", "Oforandrad 2020" })
        );
        Assert.That(andra["total"]!.GetValue<int>(), Is.EqualTo(4));
    }

    [Test]
    public async Task Hidden_value_is_hidden_here_too()
    {
        await ImporteraAsync("statistiker", Fraga, Csv("TRY-01;bromma;2023;alla;40;12"));

        var import = await ImporteraAsync(
            "statistiker",
            Fraga + "&provkorning=true",
            Csv("TRY-01;bromma;2023;alla;60;13")
        );

        var rad = (await SidaAsync(import, ""))["items"]!.AsArray().Single()!;
        Assert.That(
            $"{rad["slag"]} {rad["varde"]}{rad["gammaltVarde"]}{rad["status"]}",
            Is.EqualTo("Andrad ForFaSvar")
        );
    }

    [Test]
    public async Task Refused_import_changes_nothing_and_has_no_difference()
    {
        var import = await ImporteraAsync(
            "statistiker",
            Fraga,
            Csv("BRO-02;x;2020;alla;5;", "BRO-02;bromma;2020;alla;5;")
        );

        Assert.That((await SidaAsync(import, ""))["total"]!.GetValue<int>(), Is.Zero);
    }

    [TestCase("slag=Nytt", 400, "okant-filtervarde")]
    [TestCase("sort=x", 400, "okand-parameter")]
    public async Task Unknown_value_is_400(string fraga, int status, string kod)
    {
        var import = await ImporteraAsync("statistiker", Fraga + "&provkorning=true", Fil("enskede-arsta-vantor"));

        var svar = await SendAsync("statistiker", HttpMethod.Get, $"/importer/{import["id"]}/skillnad?{fraga}");

        await AssertProblemAsync(svar, status, kod);
    }

    [Test]
    public async Task Others_difference_is_404()
    {
        var import = await ImporteraAsync("statistiker", Fraga + "&provkorning=true", Fil("enskede-arsta-vantor"));

        var svar = await SendAsync("polis-jarva", HttpMethod.Get, $"/importer/{import["id"]}/skillnad");

        await AssertProblemAsync(svar, 404, "import-saknas");
    }

    private Task<JsonNode> StoredAsync(string omrade) =>
        ImporteraAsync("statistiker", Fraga, Fil(omrade, "20", "21", "22"));

    private static string Fil(string omrade) => Fil(omrade, "20", "23", "922", "24");

    private static string Fil(string omrade, params string[] varden) =>
        Csv([.. varden.Select((varde, nr) => $"BRO-04;{omrade};{2020 + nr};alla;{varde};")]);

    private async Task<JsonNode> SidaAsync(JsonNode import, string filter) =>
        await GetAsync("statistiker", $"/importer/{import["id"]}/skillnad?limit=100{filter}");
}
