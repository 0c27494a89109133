using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

/// <summary>A new version says what changed in every part of it, in words, and that the rest did not.</summary>
[TestFixture]
public sealed class AndringarTests : SiffrorFixture
{
    private static readonly string[] Delar =
    [
        "delar",
        "problem",
        "orsaker",
        "faktorer",
        "handelsekedjor",
        "hypoteser",
        "underlag",
        "siffror",
    ];

    [Test]
    public async Task Untouched_version_is_unchanged_in_every_part()
    {
        var (ny, _, _) = await NyAsync();

        var andringar = await AndringarAsync(ny);

        Assert.That(Andrade(andringar), Is.Empty);
        Assert.That(andringar["kallkrav"], Is.Null);
    }

    [Test]
    public async Task Factor_is_compared_with_itself()
    {
        var (ny, problem, analys) = await NyAsync();
        var faktor = new
        {
            slag = "Skydd",
            niva = "Grupp",
            text = "Få vuxna.",
        };

        await AndraAsync("/faktorer", analys["faktorer"]![0]!, faktor);

        var andringar = await AndringarAsync(ny);
        Assert.That(Andrade(andringar), Is.EqualTo(new[] { "faktorer" }));
        var post = andringar["faktorer"]!.AsArray().Single()!;
        Assert.That(($"{post["slag"]}", $"{post["rubrik"]}"), Is.EqualTo(("Andrad", "Få vuxna.")));
        Assert.That($"{post["problem"]}", Is.EqualTo("Otrygghet vid torget"));
        Assert.That(Falt(post), Is.EqualTo(new[] { ("slag", "Risk", "Skydd") }));
        Assert.That(problem, Is.Not.EqualTo(Guid.Empty));
    }

    [Test]
    public async Task Factor_is_added_and_removed()
    {
        var (ny, problem, analys) = await NyAsync();
        await PostAsync(Samordnare, "/faktorer", Faktor(problem, "Nära skolan."));
        using var _ = await SendAsync(
            Samordnare,
            HttpMethod.Delete,
            $"/faktorer/{Id(analys["faktorer"]![0]!)}",
            ifMatch: "1"
        );

        var poster = (await AndringarAsync(ny))["faktorer"]!.AsArray();

        Assert.That(
            poster.Select(post => ($"{post!["slag"]}", $"{post["rubrik"]}")),
            Is.EqualTo(new[] { ("Tillagd", "Nära skolan."), ("Borttagen", "Få vuxna.") })
        );
    }

    [Test]
    public async Task Chain_is_compared_step_by_step()
    {
        var (ny, problem, _) = await NyAsync();

        await SkrivKedjaAsync(problem, "1", ("Möts.", null), ("Hämtar.", "Röjd sikt"), ("Säljer öppet.", null));

        var post = (await AndringarAsync(ny))["handelsekedjor"]!.AsArray().Single()!;
        Assert.That(Id(post), Is.EqualTo(problem));
        Assert.That(
            Falt(post),
            Is.EqualTo(
                new[] { ("steg", "2. Säljer.", "2. Hämtar. Bryts av: Röjd sikt"), ("steg", "", "3. Säljer öppet.") }
            )
        );
    }

    [Test]
    public async Task Step_put_in_first_leaves_the_others_unchanged()
    {
        var (ny, problem, _) = await NyAsync();

        await SkrivKedjaAsync(problem, "1", ("Kommer.", null), ("Möts.", null), ("Säljer.", null));

        var post = (await AndringarAsync(ny))["handelsekedjor"]!.AsArray().Single()!;
        Assert.That(Falt(post), Is.EqualTo(new[] { ("steg", "", "1. Kommer.") }));
    }

    [Test]
    public async Task Chain_that_is_emptied_is_removed()
    {
        var (ny, problem, _) = await NyAsync();

        await SkrivKedjaAsync(problem, "1");

        var post = (await AndringarAsync(ny))["handelsekedjor"]!.AsArray().Single()!;
        Assert.That($"{post["slag"]}", Is.EqualTo("Borttagen"));
    }

    [Test]
    public async Task Hypothesis_and_its_evidence_are_compared()
    {
        var (ny, _, analys) = await NyAsync();
        var hypotes = analys["hypoteser"]![0]!;
        await PostAsync(Samordnare, "/hypotesunderlag", Underlag(Id(hypotes), "Emot", "Ingen skillnad."));
        var body = Hypotes(Id(analys["orsaker"]![0]!));
        body["status"] = "Forkastas";
        await AndraAsync("/hypoteser", hypotes, body);

        var andringar = await AndringarAsync(ny);

        Assert.That(Andrade(andringar), Is.EqualTo(new[] { "hypoteser", "underlag" }));
        Assert.That(
            Falt(andringar["hypoteser"]!.AsArray().Single()!),
            Is.EqualTo(new[] { ("status", "Foreslagen", "Forkastas") })
        );
        var underlag = andringar["underlag"]!.AsArray().Single()!;
        Assert.That(($"{underlag["slag"]}", $"{underlag["rubrik"]}"), Is.EqualTo(("Tillagd", "Ingen skillnad.")));
    }

    [Test]
    public async Task Place_time_and_groups_are_told_in_words()
    {
        var (ny, problem, _) = await NyAsync();
        var body = Without(Problem(ny, "TRY-01", "TRY-04"), "lagesbildId");
        body["plats"] = JsonNode.Parse(
            """{"omrade":"kista","namn":"Torget","geometri":{"type":"Point","coordinates":[17.943,59.403]}}"""
        );
        var rutnat = new JsonArray([.. Enumerable.Range(0, 7).Select(dag => Dag(dag == 4 ? 3 : 0))]);
        body["tidsmonster"] = new JsonObject { ["rutnat"] = rutnat, ["manader"] = new JsonArray(6, 7) };
        body["drabbade"] = JsonNode.Parse("""[{"perspektiv":"Aldre","beskrivning":"Handlar inte om kvällen."}]""");

        await ReadAsync(await SendAsync(Samordnare, HttpMethod.Put, $"/problem/{problem}", body, "1"));

        var falt = Falt((await AndringarAsync(ny))["problem"]!.AsArray().Single()!);
        Assert.That(
            falt,
            Is.EquivalentTo(
                new[]
                {
                    ("indikatorer", "TRY-01", "TRY-01, TRY-04"),
                    ("plats", "", "Torget. Kista. En punkt vid 59,403° N 17,943° O (WGS 84)."),
                    ("tidsmonster", "", "fredag kl. 18–24 oftast. Störst i juni–juli."),
                    ("drabbade", "", "Äldre: Handlar inte om kvällen."),
                }
            )
        );
    }

    [Test]
    public async Task Figure_that_the_source_has_revised_says_then_and_now()
    {
        var (ny, _, _) = await NyAsync();

        await RegistreraAsync("TRY-01", "jarva", "2025", 34.1m);

        var andringar = await AndringarAsync(ny);
        Assert.That(Andrade(andringar), Is.EqualTo(new[] { "siffror" }));
        var post = andringar["siffror"]!.AsArray().Single()!;
        Assert.That(($"{post["slag"]}", post["id"]), Is.EqualTo(("Andrad", (JsonNode?)null)));
        Assert.That(
            Falt(post),
            Is.EqualTo(
                new[] { ("siffra", "33 procent (28,7–37,7; n = 400; 2025)", "34,1 procent (29,8–38,8; n = 400; 2025)") }
            )
        );
    }

    [Test]
    public async Task Reference_is_added_and_removed()
    {
        var (ny, _, _) = await NyAsync();
        var body = Without(Bild(), "typ", "omrade");
        body["analys"] = "Förr {{matvarde TRY-01 jarva 2023}}.";

        await ReadAsync(
            await SendAsync(Samordnare, HttpMethod.Put, $"/lagesbilder/{ny}", body, await VersionAsync(ny))
        );

        var poster = (await AndringarAsync(ny))["siffror"]!.AsArray();
        Assert.That(poster.Select(post => $"{post!["slag"]}"), Is.EqualTo(new[] { "Tillagd", "Borttagen" }));
        Assert.That(Falt(poster[0]!).Single().Efter, Does.StartWith("30 procent"));
    }

    [Test]
    public async Task Answers_about_mandatory_sources_are_compared()
    {
        var bild = Bild();
        bild["periodTill"] = "2026-08-31";
        var id = await SkapaBildAsync(bild);
        await SvaraAsync(id, ingar: true);
        await FaststallAsync(id);
        var ny = await NyVersionAsync(id);
        var fore = await AndringarAsync(ny);

        await SvaraAsync(ny, ingar: false);

        Assert.That(fore["kallkrav"]!.AsArray(), Is.Empty);
        var post = (await AndringarAsync(ny))["kallkrav"]!.AsArray().Single()!;
        Assert.That($"{post["rubrik"]}", Is.EqualTo("Polisens statistik"));
        Assert.That(Falt(post), Is.EqualTo(new[] { ("svar", "ingår", "ej tillgängligt: Kommer i november.") }));
    }

    [Test]
    public async Task Problems_new_name_is_not_a_change_of_its_parts()
    {
        var (ny, problem, _) = await NyAsync();
        var body = Without(Problem(ny), "lagesbildId");
        body["rubrik"] = "Otrygghet på torget";

        await ReadAsync(await SendAsync(Samordnare, HttpMethod.Put, $"/problem/{problem}", body, "1"));

        Assert.That(Andrade(await AndringarAsync(ny)), Is.EqualTo(new[] { "problem" }));
    }

    /// <summary>A new version of an adopted picture with one of each; its problem and that problem's analysis.</summary>
    private async Task<(Guid Ny, Guid Problem, JsonNode Analys)> NyAsync()
    {
        var bild = await BildMedAsync("Nu {{matvarde TRY-01 jarva}}.");
        var problem = await SkapaProblemAsync(bild);
        var orsak = await SkapaOrsakAsync(problem);
        await PostAsync(Samordnare, "/faktorer", Faktor(problem, "Få vuxna."));
        await SkrivKedjaAsync(problem, "0", ("Möts.", null), ("Säljer.", null));
        var hypotes = Hypotes(orsak);
        hypotes["problemId"] = problem;
        var id = Id(await PostAsync(Samordnare, "/hypoteser", hypotes));
        await PostAsync(Samordnare, "/hypotesunderlag", Underlag(id, "For", "Boende pekar ut mörkret."));
        await FaststallAsync(bild);
        var ny = await NyVersionAsync(bild);
        var kopia = Ids(await GetAsync(Samordnare, $"/problem?lagesbild={ny}")).Single();
        return (ny, kopia, await GetAsync(Samordnare, $"/problem/{kopia}/orsaksanalys"));
    }

    private async Task<Guid> NyVersionAsync(Guid bild) =>
        Id(await PostAsync(Samordnare, $"/lagesbilder/{bild}/nya-versioner", null));

    private Task<JsonNode> AndringarAsync(Guid bild) => GetAsync(Samordnare, $"/lagesbilder/{bild}/andringar");

    private async Task AndraAsync(string path, JsonNode del, object body) =>
        await ReadAsync(await SendAsync(Samordnare, HttpMethod.Put, $"{path}/{Id(del)}", body, $"{del["version"]}"));

    private async Task SkrivKedjaAsync(Guid problem, string ifMatch, params (string Text, string? BrytsAv)[] steg)
    {
        var body = new { steg = steg.Select(ett => new { text = ett.Text, brytsAv = ett.BrytsAv }) };
        await ReadAsync(
            await SendAsync(Samordnare, HttpMethod.Put, $"/problem/{problem}/handelsekedja", body, ifMatch)
        );
    }

    private async Task SvaraAsync(Guid bild, bool ingar)
    {
        var koder = new[]
        {
            "medborgarundersokningar",
            "trygghetsmatningen",
            "stockholmsenkaten",
            "valdsbejakande-extremism",
            "polisens-statistik",
        };
        var svar = koder.Select(kod =>
            kod == "polisens-statistik" && !ingar
                ? new
                {
                    kod,
                    ingar = false,
                    darfor = (string?)"Kommer i november.",
                }
                : new
                {
                    kod,
                    ingar = true,
                    darfor = (string?)null,
                }
        );
        await ReadAsync(
            await SendAsync(
                Samordnare,
                HttpMethod.Put,
                $"/lagesbilder/{bild}/kallkrav",
                new { svar },
                await VersionAsync(bild)
            )
        );
    }

    private static object Faktor(Guid problemId, string text) =>
        new
        {
            problemId,
            slag = "Risk",
            niva = "Grupp",
            text,
        };

    private static JsonObject Hypotes(Guid orsak) =>
        new()
        {
            ["orsakId"] = orsak,
            ["antagande"] = "Ljus minskar otryggheten.",
            ["indikatorSomFalsifierar"] = "TRY-03",
            ["vantadRiktning"] = "Minskar",
            ["motbevis"] = "Oförändrat.",
        };

    private static object Underlag(Guid hypotesId, string sida, string text) =>
        new
        {
            hypotesId,
            sida,
            styrka = 2,
            text,
            kalla = "Vandring",
        };

    private static JsonArray Dag(int kvall) => [0, 0, 0, 0, 0, 0, kvall, kvall];

    private static IEnumerable<string> Andrade(JsonNode andringar) =>
        Delar.Where(del => andringar[del]!.AsArray().Count > 0);

    private static IEnumerable<(string Namn, string Fore, string Efter)> Falt(JsonNode post) =>
        post["falt"]!.AsArray().Select(falt => ($"{falt!["namn"]}", $"{falt["fore"]}", $"{falt["efter"]}"));
}
