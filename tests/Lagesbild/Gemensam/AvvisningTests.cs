using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Gemensam;

/// <summary>A refused suggestion stays refused, for everyone who sees both parts and for nobody else.</summary>
[TestFixture]
public sealed class AvvisningTests : GemensamFixture
{
    [Test]
    public async Task Refused_pair_is_suggested_to_nobody()
    {
        var bilder = await BilderAsync([new()], [new()]);

        await AvvisaAsync(bilder, Par(bilder));

        foreach (var persona in new[] { Samordnare, Polis, Styrgrupp })
            Assert.That(
                Slag(await SammanstallningAsync(bilder, persona)),
                Is.EqualTo(new[] { "BaraStaden", "BaraPolisen" })
            );
    }

    [Test]
    public async Task It_is_kept_who_refused_when_and_why()
    {
        var bilder = await BilderAsync([new()], [new() { ["rubrik"] = "Otrygghet på torget" }]);

        await AvvisaAsync(bilder, Par(bilder, "Det ena gäller torget."), Polis);

        var rad = (await SammanstallningAsync(bilder))["avvisade"]!.AsArray().Single()!;
        Assert.That(Id(rad["staden"]!), Is.EqualTo(bilder.StadensProblem[0]));
        Assert.That(Id(rad["polisen"]!), Is.EqualTo(bilder.PolisensProblem[0]));
        Assert.That($"{rad["polisen"]!["rubrik"]}", Is.EqualTo("Otrygghet på torget"));
        Assert.That($"{rad["skal"]}", Is.EqualTo("Det ena gäller torget."));
        Assert.That($"{rad["avvisadAv"]}", Is.EqualTo(Polis));
        Assert.That(rad["skapad"]!.GetValue<DateTime>(), Is.EqualTo(DateTime.UtcNow).Within(TimeSpan.FromMinutes(5)));
    }

    [Test]
    public async Task Reason_may_be_left_out()
    {
        var bilder = await BilderAsync([new()], [new()]);

        await AvvisaAsync(bilder, Par(bilder, "  "));

        Assert.That((await SammanstallningAsync(bilder))["avvisade"]![0]!["skal"], Is.Null);
    }

    [Test]
    public async Task Second_best_is_suggested_instead()
    {
        var bilder = await BilderAsync([new()], [new(), new() { ["rubrik"] = "Otrygghet på och omkring torget" }]);

        await AvvisaAsync(bilder, Par(bilder));

        var rad = (await SammanstallningAsync(bilder))["rader"]![0]!;
        Assert.That($"{rad["slag"]}", Is.EqualTo("SammaIBada"));
        Assert.That(Delar(rad, "polisen"), Is.EqualTo(new[] { bilder.PolisensProblem[1] }));
    }

    [Test]
    public async Task Refusal_taken_back_lets_the_pair_be_suggested_again()
    {
        var bilder = await BilderAsync([new()], [new()]);
        var avvisning = await AvvisaAsync(bilder, Par(bilder));

        using var svar = await TaBortAsync(bilder, avvisning, "1", Polis);

        Assert.That((int)svar.StatusCode, Is.EqualTo(204));
        var sammanstallning = await SammanstallningAsync(bilder);
        Assert.That(Slag(sammanstallning), Is.EqualTo(new[] { "SammaIBada" }));
        Assert.That(sammanstallning["avvisade"]!.AsArray(), Is.Empty);
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Get, Adress(bilder, avvisning)),
            404,
            "avvisning-saknas"
        );
        await AvvisaAsync(bilder, Par(bilder));
    }

    [Test]
    public async Task Pair_is_refused_once()
    {
        var bilder = await BilderAsync([new()], [new()]);
        await AvvisaAsync(bilder, Par(bilder));

        await AssertProblemAsync(await ForsokAvvisaAsync(bilder, Par(bilder), Polis), 409, "forslag-avvisat");
    }

    [Test]
    public async Task Joining_the_pair_takes_the_refusal_back()
    {
        var bilder = await BilderAsync([new()], [new()]);
        await AvvisaAsync(bilder, Par(bilder));

        await BeslutaAsync(bilder, TasMed(bilder, bilder.StadensProblem[0], bilder.PolisensProblem[0]));

        Assert.That((await SammanstallningAsync(bilder))["avvisade"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Decided_problem_has_nothing_to_refuse()
    {
        var bilder = await BilderAsync([new()], [new()]);
        await BeslutaAsync(bilder, TasInteMed(bilder.StadensProblem[0]));

        await AssertProblemAsync(await ForsokAvvisaAsync(bilder, Par(bilder)), 409, "delproblem-sammanfort");
    }

    [Test]
    public async Task Refusal_follows_into_a_new_version()
    {
        var bilder = await BilderAsync([new()], [new()]);
        await AvvisaAsync(bilder, Par(bilder, "Skilda platser."));
        await KlarAsync(bilder.Gemensam);
        await HandlaAsync(
            Styrgrupp,
            bilder.Gemensam,
            "faststallande",
            new
            {
                beslutsdatum = "2026-09-15",
                organ = "Styrgruppen",
                diarienummer = "SDN 2026/17",
                undantag = new { skal = "Brådskar." },
            }
        );

        var ny = Id(await PostAsync(Samordnare, $"/lagesbilder/{bilder.Gemensam}/nya-versioner", null));

        var svar = await SammanstallningAsync(bilder with { Gemensam = ny });
        Assert.That(Slag(svar), Is.EqualTo(new[] { "BaraStaden", "BaraPolisen" }));
        Assert.That($"{svar["avvisade"]![0]!["skal"]}", Is.EqualTo("Skilda platser."));
    }

    [Test]
    public async Task Who_does_not_see_both_parts_sees_no_hint()
    {
        var (bilder, avvisning) = await DoldAsync();
        var fore = await VersionAsync(bilder.Gemensam);

        var svar = await SammanstallningAsync(bilder, Polis);

        Assert.That(svar["avvisade"]!.AsArray(), Is.Empty);
        Assert.That(svar.ToJsonString(), Does.Not.Contain("Stadens hemlighet").And.Not.Contain("avvisad av skäl"));
        Assert.That(fore, Is.EqualTo("1"));
        await AssertProblemAsync(
            await SendAsync(Polis, HttpMethod.Get, Adress(bilder, avvisning)),
            404,
            "avvisning-saknas"
        );
        await AssertProblemAsync(await TaBortAsync(bilder, avvisning, "1", Polis), 404, "avvisning-saknas");
    }

    [Test]
    public async Task Problem_of_a_part_that_is_not_shared_is_as_if_it_did_not_exist()
    {
        var (bilder, _) = await DoldAsync();

        var problem = await AssertProblemAsync(
            await ForsokAvvisaAsync(bilder, Par(bilder), Polis),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/delproblem/0" }));
    }

    [Test]
    public async Task Two_of_the_same_side_are_no_suggestion()
    {
        var bilder = await BilderAsync([new(), Annat()]);
        var body = new { delproblem = bilder.StadensProblem };

        var problem = await AssertProblemAsync(await ForsokAvvisaAsync(bilder, body), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/delproblem" }));
    }

    [TestCase(1)]
    [TestCase(3)]
    public async Task Suggestion_is_two_problems(int antal)
    {
        var bilder = await BilderAsync([new()]);
        var body = new { delproblem = Enumerable.Repeat(bilder.StadensProblem[0], antal) };

        var problem = await AssertProblemAsync(await ForsokAvvisaAsync(bilder, body), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/delproblem" }));
    }

    [Test]
    public async Task Personnummer_in_the_reason_is_refused()
    {
        var bilder = await BilderAsync([new()], [new()]);

        await AssertProblemAsync(
            await ForsokAvvisaAsync(bilder, Par(bilder, "Gäller 811218-9876.")),
            422,
            "personnummer-i-text"
        );
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_takes_nothing_back(string? ifMatch, int status, string kod)
    {
        var bilder = await BilderAsync([new()], [new()]);
        var avvisning = await AvvisaAsync(bilder, Par(bilder));

        await AssertProblemAsync(await TaBortAsync(bilder, avvisning, ifMatch), status, kod);

        Assert.That((await SammanstallningAsync(bilder))["avvisade"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [TestCase(Styrgrupp, 403, "ratt-saknas")]
    [TestCase(Farsta, 404, "lagesbild-saknas")]
    public async Task Only_those_who_join_refuse(string persona, int status, string kod)
    {
        var bilder = await BilderAsync([new()], [new()]);

        await AssertProblemAsync(await ForsokAvvisaAsync(bilder, Par(bilder), persona), status, kod);
    }

    [Test]
    public async Task Nothing_is_refused_once_the_picture_is_ready()
    {
        var bilder = await BilderAsync([new()], [new()]);
        await KlarAsync(bilder.Gemensam);

        await AssertProblemAsync(await ForsokAvvisaAsync(bilder, Par(bilder)), 409, "lagesbild-ej-utkast");
    }

    [Test]
    public async Task Refusal_and_taking_back_leave_audit_rows_on_the_picture()
    {
        var bilder = await BilderAsync([new()], [new()]);
        var avvisning = await AvvisaAsync(bilder, Par(bilder));
        using var _ = await TaBortAsync(bilder, avvisning, "1");

        var rader = await ScalarAsync<long>(
            "select count(*) from audit.handelse where subjekt = @s and kommando in ('SkapaAvvisning', 'TaBortAvvisning')",
            new { s = $"lagesbild/{bilder.Gemensam}" }
        );

        Assert.That(rader, Is.EqualTo(2));
    }

    /// <summary>The city has refused a pair in which its own part is not shared.</summary>
    private async Task<(Bilder Bilder, JsonNode Avvisning)> DoldAsync()
    {
        var delade = await BilderAsync([], [new()]);
        var egen = await BaraEgenAsync(Samordnare, Stadsdel, new JsonObject { ["rubrik"] = "Stadens hemlighet" });
        var gemensam = await GemensamAsync(Samordnare, egen.Stadens, delade.Polisens);
        var bilder = new Bilder(gemensam, egen.Stadens, delade.Polisens, egen.StadensProblem, delade.PolisensProblem);
        return (bilder, await AvvisaAsync(bilder, Par(bilder, "avvisad av skäl")));
    }

    private static object Par(Bilder bilder, string? skal = null) =>
        new { delproblem = new[] { bilder.StadensProblem[0], bilder.PolisensProblem[0] }, skal };

    private Task<JsonNode> AvvisaAsync(Bilder bilder, object body, string persona = Samordnare) =>
        PostAsync(persona, $"/lagesbilder/{bilder.Gemensam}/avvisningar", body);

    private Task<HttpResponseMessage> ForsokAvvisaAsync(Bilder bilder, object body, string persona = Samordnare) =>
        SendAsync(persona, HttpMethod.Post, $"/lagesbilder/{bilder.Gemensam}/avvisningar", body);

    private Task<HttpResponseMessage> TaBortAsync(
        Bilder bilder,
        JsonNode avvisning,
        string? ifMatch,
        string persona = Samordnare
    ) => SendAsync(persona, HttpMethod.Delete, Adress(bilder, avvisning), ifMatch: ifMatch);

    private static string Adress(Bilder bilder, JsonNode avvisning) =>
        $"/lagesbilder/{bilder.Gemensam}/avvisningar/{avvisning["id"]}";

    private static IEnumerable<string> Slag(JsonNode svar) => svar["rader"]!.AsArray().Select(rad => $"{rad!["slag"]}");
}
