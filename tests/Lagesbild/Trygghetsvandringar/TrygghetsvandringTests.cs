using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Trygghetsvandringar;

[TestFixture]
public sealed class TrygghetsvandringTests : LagesbildFixture
{
    [Test]
    public async Task Walk_has_participants_as_numbers_and_what_was_seen_with_what_became_of_it()
    {
        var vandring = Id(await PostAsync(Samordnare, "/trygghetsvandringar", Vandring()));
        var sedd = Id(await PostAsync(Samordnare, "/iakttagelser", Sedd(vandring)));
        await PostAsync(Samordnare, "/iakttagelser", Sedd(vandring, "Parken"));
        await PostAsync(Samordnare, $"/iakttagelser/{sedd}/aterkopplingar", Besked("Planerat", "2026-12-01"));
        await PostAsync(Samordnare, $"/iakttagelser/{sedd}/aterkopplingar", Besked("Atgardat", "2026-11-02"));

        var svar = await GetAsync(Styrgrupp, $"/trygghetsvandringar/{vandring}");

        Assert.That($"{svar["vandring"]!["deltagare"]![0]!["grupp"]}", Is.EqualTo("Boende"));
        Assert.That(
            svar["iakttagelser"]!.AsArray().Select(rad => $"{rad!["plats"]}: {rad["aterkoppling"]?["slag"]}"),
            Is.EqualTo(new[] { "Gångtunneln: Atgardat", "Parken: " })
        );
        Assert.That(
            $"{svar["vandring"]!["antalMedAterkoppling"]}/{svar["vandring"]!["antalIakttagelser"]}",
            Is.EqualTo("1/2")
        );
    }

    [Test]
    public async Task Who_saw_it_can_follow_what_became_of_it_and_nobody_else_outside_the_area()
    {
        var sedd = Id(await PostAsync("rapportor-jarva", "/iakttagelser", Sedd(null)));
        await PostAsync(Samordnare, $"/iakttagelser/{sedd}/aterkopplingar", Besked("Vidarebefordrat", "2026-11-02"));

        var mina = await GetAsync("rapportor-jarva", $"/iakttagelser/{sedd}/aterkopplingar");

        Assert.That($"{mina["items"]![0]!["organisation"]}", Is.EqualTo("trafikkontoret"));
        await AssertProblemAsync(
            await SendAsync(Farsta, HttpMethod.Get, $"/iakttagelser/{sedd}/aterkopplingar"),
            404,
            "iakttagelse-saknas"
        );
    }

    [Test]
    public async Task Problem_of_another_partys_own_picture_is_not_hinted_at()
    {
        var vandring = Id(await PostAsync(Samordnare, "/trygghetsvandringar", Vandring()));
        var sedd = Id(await PostAsync(Samordnare, "/iakttagelser", Sedd(vandring)));
        var problem = await SkapaProblemAsync(await SkapaBildAsync(Bild(typ: "Egen", part: "sdf-jarva")));
        await PostAsync(Samordnare, $"/iakttagelser/{sedd}/lyft", new { problemId = problem }, "1");

        Assert.That(await ProblemAsync(Samordnare), Is.EqualTo((problem.ToString(), problem.ToString())));
        Assert.That(await ProblemAsync("kommunpolis-jarva"), Is.EqualTo(("", "")));

        async Task<(string, string)> ProblemAsync(string persona)
        {
            var iakttagelsen = await GetAsync(persona, $"/iakttagelser/{sedd}");
            var vandringen = await GetAsync(persona, $"/trygghetsvandringar/{vandring}");
            return (Lyft(iakttagelsen), Lyft(vandringen["iakttagelser"]![0]!));
        }

        static string Lyft(JsonNode sedd) => string.Join(',', sedd["problem"]!.AsArray());
    }

    [TestCase("organisation", "finns-inte", "#/organisation")]
    [TestCase("datum", "2199-01-01", "#/datum")]
    [TestCase("text", null, "#/text")]
    public async Task Answer_that_cannot_be_is_pointed_out(string falt, string? varde, string pekare)
    {
        var sedd = Id(await PostAsync(Samordnare, "/iakttagelser", Sedd(null)));
        var besked = Besked("Atgardat", "2026-11-02");
        besked[falt] = varde;

        var svar = await SendAsync(Samordnare, HttpMethod.Post, $"/iakttagelser/{sedd}/aterkopplingar", besked);

        Assert.That(Pointers(await AssertProblemAsync(svar, 422, "ogiltig-indata")), Is.EqualTo(new[] { pekare }));
    }

    [TestCase("Rapportor", "#/kalla")]
    [TestCase("Trygghetsvandring", "#/trygghetsvandringId")]
    public async Task Observation_names_a_walk_of_its_own_area(string kalla, string pekare)
    {
        var sedd = Sedd(Guid.NewGuid());
        sedd["kalla"] = kalla;

        var svar = await SendAsync(Samordnare, HttpMethod.Post, "/iakttagelser", sedd);

        Assert.That(Pointers(await AssertProblemAsync(svar, 422, "ogiltig-indata")), Is.EqualTo(new[] { pekare }));
    }

    [TestCase("datum", "2199-01-01", "#/datum")]
    [TestCase("rutt", null, "#/rutt")]
    public async Task Walk_that_cannot_be_is_pointed_out(string falt, string? varde, string pekare)
    {
        var vandring = Vandring();
        vandring[falt] = varde;

        var svar = await SendAsync(Samordnare, HttpMethod.Post, "/trygghetsvandringar", vandring);

        Assert.That(Pointers(await AssertProblemAsync(svar, 422, "ogiltig-indata")), Is.EqualTo(new[] { pekare }));
    }

    [Test]
    public async Task Group_is_counted_once()
    {
        var vandring = Vandring();
        vandring["deltagare"]!.AsArray().Add(new JsonObject { ["grupp"] = "Boende", ["antal"] = 1 });

        var svar = await SendAsync(Samordnare, HttpMethod.Post, "/trygghetsvandringar", vandring);

        Assert.That(
            Pointers(await AssertProblemAsync(svar, 422, "ogiltig-indata")),
            Is.EqualTo(new[] { "#/deltagare/2/grupp" })
        );
    }

    [TestCase(Samordnare, "7", 412, "etag-inaktuell")]
    [TestCase(Samordnare, null, 428, "if-match-saknas")]
    [TestCase(Farsta, "1", 404, "trygghetsvandring-saknas")]
    [TestCase(Styrgrupp, "1", 403, "ratt-saknas")]
    public async Task Walk_is_changed_by_who_writes_here_as_it_was_read(
        string persona,
        string? ifMatch,
        int status,
        string kod
    )
    {
        var id = Id(await PostAsync(Samordnare, "/trygghetsvandringar", Vandring()));
        var ny = Without(Vandring(), "omrade");

        await AssertProblemAsync(
            await SendAsync(persona, HttpMethod.Put, $"/trygghetsvandringar/{id}", ny, ifMatch),
            status,
            kod
        );

        ny["rutt"] = "En annan väg.";
        await ReadAsync(await SendAsync(Samordnare, HttpMethod.Put, $"/trygghetsvandringar/{id}", ny, "1"));
        var svar = await GetAsync(Samordnare, $"/trygghetsvandringar/{id}");
        Assert.That($"{svar["vandring"]!["rutt"]}", Is.EqualTo("En annan väg."));
    }

    [Test]
    public async Task Coordinator_of_another_area_sees_no_walks()
    {
        await PostAsync(Samordnare, "/trygghetsvandringar", Vandring());

        Assert.That((await GetAsync(Farsta, "/trygghetsvandringar"))["total"]!.GetValue<int>(), Is.Zero);
        Assert.That((await GetAsync(Samordnare, "/trygghetsvandringar"))["total"]!.GetValue<int>(), Is.Positive);
    }

    private static JsonObject Vandring() =>
        new()
        {
            ["omrade"] = "jarva",
            ["datum"] = "2026-11-01",
            ["rutt"] = "Från Kista torg genom gångtunneln.",
            ["deltagare"] = new JsonArray(
                new JsonObject { ["grupp"] = "Boende", ["antal"] = 9 },
                new JsonObject { ["grupp"] = "Polis", ["antal"] = 1 }
            ),
        };

    private static JsonObject Sedd(Guid? vandring, string plats = "Gångtunneln") =>
        new()
        {
            ["omrade"] = "jarva",
            ["plats"] = plats,
            ["tid"] = DateTime.UtcNow.AddHours(-2).ToString("o"),
            ["kategori"] = "OtryggPlats",
            ["omfattning"] = 2,
            ["kalla"] = vandring is null ? "Rapportor" : "Trygghetsvandring",
            ["trygghetsvandringId"] = vandring,
        };

    private static JsonObject Besked(string slag, string datum) =>
        new()
        {
            ["slag"] = slag,
            ["text"] = "Lamporna är bytta.",
            ["datum"] = datum,
            ["organisation"] = "trafikkontoret",
        };
}
