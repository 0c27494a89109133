using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

/// <summary>LB6: an own picture is its party's until it is shared, and nothing hints at it before that.</summary>
[TestFixture]
public sealed class SynlighetTests : LagesbildFixture
{
    private const string Polis = "kommunpolis-jarva";

    private Guid stadens;
    private Guid stadensProblem;
    private Guid stadensOrsak;
    private Guid delad;
    private Guid extremism;

    protected override async Task PrepareAsync()
    {
        stadens = await SkapaBildAsync(Bild(typ: "Egen", part: "sdf-jarva"));
        stadensProblem = await SkapaProblemAsync(stadens);
        stadensOrsak = await SkapaOrsakAsync(stadensProblem);
        delad = await SkapaBildAsync(Bild(typ: "Egen", part: "sdf-jarva"));
        await SkapaProblemAsync(delad);
        await KlarAsync(delad);
        await DelaAsync(delad, "lpo-jarva-polisen");
        extremism = await SkapaBildAsync(Bild(typ: "Extremism"));
        await SkapaProblemAsync(extremism);
    }

    [TestCase(Samordnare, true, true, true)]
    [TestCase(Styrgrupp, true, true, true)]
    [TestCase("revisor", true, true, true)]
    [TestCase("arbetsgrupp-jarva", true, true, false)]
    [TestCase("namndsekreterare-jarva", true, true, false)]
    [TestCase(Polis, false, true, false)]
    [TestCase("polis-jarva", false, true, false)]
    [TestCase(Controller, false, false, false)]
    [TestCase("statistiker", false, false, false)]
    [TestCase(Farsta, false, false, false)]
    public async Task Each_sees_its_own_what_is_shared_and_what_the_role_needs(
        string persona,
        bool egen,
        bool mottagen,
        bool skyddad
    )
    {
        Guid[] synliga =
        [
            .. skyddad ? [extremism] : Array.Empty<Guid>(),
            .. mottagen ? [delad] : Array.Empty<Guid>(),
            .. egen ? [stadens] : Array.Empty<Guid>(),
        ];

        var lista = await GetAsync(persona, "/lagesbilder");
        var problem = await GetAsync(persona, "/problem");

        Assert.That(Ids(lista), Is.EqualTo(synliga));
        Assert.That(lista["total"]!.GetValue<int>(), Is.EqualTo(synliga.Length));
        Assert.That(problem["total"]!.GetValue<int>(), Is.EqualTo(synliga.Length));
        Assert.That(Bilder(problem), Is.EquivalentTo(synliga));
    }

    [Test]
    public async Task What_is_not_visible_does_not_exist()
    {
        await SaknasAsync($"/lagesbilder/{stadens}", "lagesbild-saknas");
        await SaknasAsync($"/problem/{stadensProblem}", "problem-saknas");
        await SaknasAsync($"/orsaker/{stadensOrsak}", "orsak-saknas");
        Assert.That(Ids(await GetAsync(Polis, $"/problem?lagesbild={stadens}")), Is.Empty);
        Assert.That(Ids(await GetAsync(Polis, $"/orsaker?problem={stadensProblem}")), Is.Empty);
    }

    [Test]
    public async Task What_is_not_visible_cannot_be_written_to()
    {
        var problem = Problem(stadens);
        var orsak = Orsak(stadensProblem);

        await AssertProblemAsync(await SendAsync(Polis, HttpMethod.Post, "/problem", problem), 404, "lagesbild-saknas");
        await AssertProblemAsync(await SendAsync(Polis, HttpMethod.Post, "/orsaker", orsak), 404, "problem-saknas");
    }

    [Test]
    public async Task Receiver_reads_but_does_not_write()
    {
        var svar = await SendAsync(Polis, HttpMethod.Post, "/problem", Problem(delad));

        var problem = await AssertProblemAsync(svar, 403, "ratt-saknas");
        Assert.That(problem["detail"]!.GetValue<string>(), Does.Contain("sdf-jarva"));
    }

    [Test]
    public async Task Receiver_in_another_area_sees_what_it_was_given()
    {
        var bild = await SkapaKlarAsync(Bild(typ: "Egen", part: "sdf-jarva"));
        await DelaAsync(bild, "sdf-farsta");

        Assert.That(Ids(await GetAsync(Farsta, "/lagesbilder?mottagen=true")), Is.EqualTo(new[] { bild }));
    }

    [Test]
    public async Task Joint_picture_names_only_the_parts_that_the_reader_sees()
    {
        var bild = Bild("jarva", "Gemensam");
        bild["delbilder"] = new JsonArray(stadens, delad);
        var id = await SkapaBildAsync(bild);

        var gemensam = await GetAsync(Polis, $"/lagesbilder/{id}");

        Assert.That(gemensam["delbilder"]!.AsArray().Select(del => del!.GetValue<Guid>()), Is.EqualTo(new[] { delad }));
    }

    [Test]
    public async Task Lifted_observation_does_not_name_a_problem_that_the_reader_does_not_see()
    {
        var iakttagelse = Id(await PostAsync(Polis, "/iakttagelser", Iakttagelse()));
        await PostAsync(Samordnare, $"/iakttagelser/{iakttagelse}/lyft", new { problemId = stadensProblem }, "1");

        Assert.That(await LyftTillAsync(Samordnare, iakttagelse), Is.EqualTo(new[] { stadensProblem }));
        Assert.That(await LyftTillAsync(Polis, iakttagelse), Is.Empty);
    }

    [Test]
    public async Task Extremism_is_written_only_with_the_right_of_its_own() =>
        await AssertProblemAsync(
            await SendAsync(Polis, HttpMethod.Post, "/lagesbilder", Bild(typ: "Extremism")),
            403,
            "ratt-saknas"
        );

    private static JsonObject Iakttagelse() =>
        new()
        {
            ["omrade"] = "jarva",
            ["plats"] = "Kista torg",
            ["tid"] = DateTime.UtcNow.AddHours(-1),
            ["kategori"] = "Nedskrapning",
            ["omfattning"] = 2,
            ["kalla"] = "Rapportor",
        };

    private async Task<IEnumerable<Guid>> LyftTillAsync(string persona, Guid iakttagelse) =>
        (await GetAsync(persona, "/iakttagelser"))["items"]!.AsArray().Single(rad => Id(rad!) == iakttagelse)![
            "problem"
        ]!
            .AsArray()
            .Select(problem => problem!.GetValue<Guid>());

    private static IEnumerable<Guid> Bilder(JsonNode problem) =>
        problem["items"]!.AsArray().Select(rad => rad!["lagesbildId"]!.GetValue<Guid>());

    private async Task SaknasAsync(string path, string kod)
    {
        await AssertProblemAsync(await SendAsync(Polis, HttpMethod.Get, path), 404, kod);
        Assert.That((await SendAsync(Samordnare, HttpMethod.Get, path)).IsSuccessStatusCode, Is.True);
    }
}
