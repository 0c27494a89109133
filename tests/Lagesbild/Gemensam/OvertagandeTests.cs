using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Gemensam;

/// <summary>What the parties wrote about why comes along into the joint picture: whole, once, and with its origin.</summary>
[TestFixture]
public sealed class OvertagandeTests : GemensamFixture
{
    [Test]
    public async Task Analysis_of_a_problem_that_only_one_party_has_comes_along()
    {
        var bilder = await BilderAsync(polisens: [MedAnalys()]);

        var analys = await TaMedAsync(bilder, bilder.PolisensProblem);

        Assert.That(Texter(analys["orsaker"]!), Is.EqualTo(new[] { "Mörkt." }));
        Assert.That(Texter(analys["faktorer"]!), Is.EqualTo(new[] { "Få vuxna." }));
        Assert.That(Texter(Steg(analys)), Is.EqualTo(new[] { "Möts.", "Säljer." }));
        Assert.That($"{Steg(analys)[0]!["brytsAv"]}", Is.EqualTo("Ljus"));
        var hypotes = analys["hypoteser"]![0]!;
        Assert.That($"{hypotes["antagande"]}", Is.EqualTo("Ljus minskar otryggheten."));
        Assert.That($"{hypotes["indikatorSomFalsifierar"]}", Is.EqualTo("TRY-03"));
        Assert.That($"{hypotes["motbevis"]}", Is.EqualTo("Oförändrat."));
        Assert.That($"{hypotes["status"]}", Is.EqualTo("Stods"));
        var underlag = hypotes["underlag"]!.AsArray().Single()!;
        Assert.That(
            ($"{underlag["sida"]}", $"{underlag["styrka"]}", $"{underlag["kalla"]}"),
            Is.EqualTo(("For", "3", "Vandring"))
        );
    }

    [Test]
    public async Task Every_part_says_whose_picture_it_comes_from()
    {
        var bilder = await BilderAsync(polisens: [MedAnalys()]);

        var analys = await TaMedAsync(bilder, bilder.PolisensProblem);

        foreach (var del in Delar(analys))
            Assert.That(Ursprung(del), Is.EqualTo(new[] { Polisen }), del.ToJsonString());
        Assert.That($"{analys["faktorer"]![0]!["ursprung"]![0]!["sida"]}", Is.EqualTo("Polisen"));
    }

    [Test]
    public async Task What_is_written_in_the_joint_picture_has_no_origin()
    {
        var bilder = await BilderAsync();
        var problem = await SkapaProblemAsync(bilder.Gemensam);
        await AnalyseraAsync(Samordnare, problem, MedAnalys()["analys"]!.AsObject());

        var delar = Delar(await AnalysAsync(problem)).ToList();

        Assert.That(delar, Has.Count.EqualTo(6));
        Assert.That(delar.SelectMany(Ursprung), Is.Empty);
    }

    [Test]
    public async Task Hypothesis_points_at_the_copy_of_its_cause_which_comes_with_it()
    {
        var bilder = await BilderAsync([MedAnalys()]);

        var analys = await TaMedAsync(bilder, bilder.StadensProblem, new() { ["orsaker"] = Lista() });

        Assert.That($"{analys["hypoteser"]![0]!["orsakId"]}", Is.EqualTo($"{analys["orsaker"]![0]!["id"]}"));
    }

    [Test]
    public async Task What_both_wrote_alike_is_one_with_two_origins()
    {
        var lika = MedAnalys();
        lika["analys"]!["faktor"] = "  få vuxna";
        var bilder = await BilderAsync([MedAnalys()], [lika]);

        var analys = await TaMedAsync(bilder, [bilder.StadensProblem[0], bilder.PolisensProblem[0]]);

        Assert.That(Delar(analys).Count(), Is.EqualTo(6));
        foreach (var del in Delar(analys))
            Assert.That(Ursprung(del), Is.EqualTo(new[] { Stadsdel, Polisen }), del.ToJsonString());
    }

    [Test]
    public async Task What_differs_stands_beside_the_other_in_whole_numbers()
    {
        var annan = MedAnalys();
        annan["analys"]!["antagande"] = "Ljus flyttar handeln.";
        annan["analys"]!["orsak"] = "Tomt.";
        annan["analys"]!["faktor"] = "Nära skolan.";
        var bilder = await BilderAsync([MedAnalys()], [annan]);

        var analys = await TaMedAsync(bilder, [bilder.StadensProblem[0], bilder.PolisensProblem[0]]);

        Assert.That(Texter(analys["orsaker"]!), Is.EqualTo(new[] { "Mörkt.", "Tomt." }));
        Assert.That(Texter(analys["faktorer"]!), Is.EqualTo(new[] { "Få vuxna.", "Nära skolan." }));
        Assert.That(Nummer(analys["orsaker"]!), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(Nummer(analys["hypoteser"]!), Is.EqualTo(new[] { 1, 2 }));
        Assert.That($"{analys["hypoteser"]![1]!["orsakId"]}", Is.EqualTo($"{analys["orsaker"]![1]!["id"]}"));
    }

    [Test]
    public async Task Same_factor_on_another_level_is_another_factor()
    {
        var annan = MedAnalys();
        annan["analys"]!["niva"] = "Samhalle";
        var bilder = await BilderAsync([MedAnalys()], [annan]);

        var analys = await TaMedAsync(bilder, [bilder.StadensProblem[0], bilder.PolisensProblem[0]]);

        Assert.That(
            analys["faktorer"]!.AsArray().Select(faktor => $"{faktor!["niva"]}"),
            Is.EqualTo(new[] { "Grupp", "Samhalle" })
        );
    }

    [Test]
    public async Task Chains_become_one_that_both_recognise()
    {
        var langre = MedAnalys();
        langre["analys"]!["steg"] = new JsonArray("Möts.", "Hämtar.", "Säljer.", "Går.");
        var bilder = await BilderAsync([MedAnalys()], [langre]);

        var analys = await TaMedAsync(bilder, [bilder.StadensProblem[0], bilder.PolisensProblem[0]]);

        Assert.That(Texter(Steg(analys)), Is.EqualTo(new[] { "Möts.", "Hämtar.", "Säljer.", "Går." }));
        Assert.That(Steg(analys).AsArray().Select(steg => Ursprung(steg!).Count()), Is.EqualTo(new[] { 2, 1, 2, 1 }));
    }

    [Test]
    public async Task Chains_with_nothing_in_common_stand_one_after_the_other()
    {
        var annan = MedAnalys();
        annan["analys"]!["steg"] = new JsonArray("Hämtar.", "Går.");
        var bilder = await BilderAsync([MedAnalys()], [annan]);

        var analys = await TaMedAsync(bilder, [bilder.StadensProblem[0], bilder.PolisensProblem[0]]);

        Assert.That(Texter(Steg(analys)), Is.EqualTo(new[] { "Möts.", "Säljer.", "Hämtar.", "Går." }));
    }

    [Test]
    public async Task Step_that_stands_keeps_its_origin_and_a_rewritten_one_is_joint()
    {
        var bilder = await BilderAsync([MedAnalys()]);
        var analys = await TaMedAsync(bilder, bilder.StadensProblem);
        var kedja = new
        {
            steg = new[] { new { text = "Möts.", brytsAv = "Ljus" }, new { text = "Säljer öppet.", brytsAv = "" } },
        };

        await ReadAsync(
            await SendAsync(
                Samordnare,
                HttpMethod.Put,
                $"/problem/{analys["problemId"]}/handelsekedja",
                kedja,
                $"{analys["handelsekedja"]!["version"]}"
            )
        );

        var steg = Steg(await AnalysAsync(analys["problemId"]!.GetValue<Guid>())).AsArray();
        Assert.That(Ursprung(steg[0]!), Is.EqualTo(new[] { Stadsdel }));
        Assert.That(Ursprung(steg[1]!), Is.Empty);
    }

    [Test]
    public async Task Problem_that_joins_later_brings_its_analysis_once()
    {
        var annan = MedAnalys();
        annan["analys"]!["faktor"] = "Nära skolan.";
        var bilder = await BilderAsync([MedAnalys()], [annan]);
        var beslut = await BeslutaAsync(bilder, TasMed(bilder, bilder.StadensProblem[0]));
        Guid[] bada = [bilder.StadensProblem[0], bilder.PolisensProblem[0]];

        await AndraAsync(bilder, beslut, new() { ["delproblem"] = Lista(bada) }, "1");
        await AndraAsync(bilder, beslut, new() { ["delproblem"] = Lista(bada) }, "2");

        var analys = await AnalysAsync(beslut["problemId"]!.GetValue<Guid>());
        Assert.That(Texter(analys["faktorer"]!), Is.EqualTo(new[] { "Få vuxna.", "Nära skolan." }));
        Assert.That(Delar(analys).Count(), Is.EqualTo(7));
        Assert.That(Ursprung(analys["hypoteser"]![0]!), Is.EqualTo(new[] { Stadsdel, Polisen }));
    }

    [Test]
    public async Task What_was_removed_from_the_joint_picture_stays_removed_when_the_decision_is_confirmed()
    {
        var bilder = await BilderAsync([MedAnalys()]);
        var beslut = await BeslutaAsync(bilder, TasMed(bilder, bilder.StadensProblem[0]));
        var problem = beslut["problemId"]!.GetValue<Guid>();
        var faktor = Id((await AnalysAsync(problem))["faktorer"]![0]!);
        using var _ = await SendAsync(Samordnare, HttpMethod.Delete, $"/faktorer/{faktor}", ifMatch: "1");

        await AndraAsync(bilder, beslut, new() { ["delproblem"] = Lista(bilder.StadensProblem) }, "1");

        Assert.That((await AnalysAsync(problem))["faktorer"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Empty_lists_take_nothing()
    {
        var bilder = await BilderAsync([MedAnalys()]);
        var inget = new JsonObject();
        foreach (var namn in new[] { "orsaker", "faktorer", "handelsekedjor", "hypoteser" })
            inget[namn] = Lista();

        var analys = await TaMedAsync(bilder, bilder.StadensProblem, inget);

        Assert.That(Delar(analys), Is.Empty);
    }

    [Test]
    public async Task Origin_follows_into_a_new_version()
    {
        var bilder = await BilderAsync([MedAnalys()]);
        await TaMedAsync(bilder, bilder.StadensProblem);
        await KlarAsync(bilder.Gemensam);
        await HandlaAsync(Styrgrupp, bilder.Gemensam, "faststallande", Beslut);

        var ny = Id(await PostAsync(Samordnare, $"/lagesbilder/{bilder.Gemensam}/nya-versioner", null));

        var kopia = Id((await GetAsync(Samordnare, $"/problem?lagesbild={ny}"))["items"]![0]!);
        foreach (var del in Delar(await AnalysAsync(kopia)))
            Assert.That(Ursprung(del), Is.EqualTo(new[] { Stadsdel }), del.ToJsonString());
    }

    [Test]
    public async Task Comparison_counts_what_each_party_has_written()
    {
        var bilder = await BilderAsync([MedAnalys()]);

        var del = (await SammanstallningAsync(bilder))["rader"]![0]!["staden"]![0]!;

        Assert.That(
            ($"{del["antalFaktorer"]}", $"{del["antalSteg"]}", $"{del["antalHypoteser"]}"),
            Is.EqualTo(("1", "2", "1"))
        );
    }

    [TestCase("faktorer")]
    [TestCase("handelsekedjor")]
    [TestCase("hypoteser")]
    public async Task Part_of_another_problem_is_pointed_out(string falt)
    {
        var bilder = await BilderAsync([new()]);
        var beslut = TasMed(bilder, bilder.StadensProblem[0]);
        beslut[falt] = Lista(Guid.CreateVersion7());

        var problem = await AssertProblemAsync(await ForsokAsync(bilder, beslut), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { $"#/{falt}/0" }));
    }

    [TestCase("orsaker")]
    [TestCase("faktorer")]
    [TestCase("handelsekedjor")]
    [TestCase("hypoteser")]
    public async Task What_is_left_out_takes_nothing_over(string falt)
    {
        var bilder = await BilderAsync([new()]);
        var beslut = TasInteMed(bilder.StadensProblem[0]);
        beslut[falt] = Lista(Guid.CreateVersion7());

        var problem = await AssertProblemAsync(await ForsokAsync(bilder, beslut), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { $"#/{falt}" }));
    }

    private async Task<JsonNode> TaMedAsync(Bilder bilder, IReadOnlyList<Guid> delar, JsonObject? med = null)
    {
        var beslut = TasMed(bilder, [.. delar]);
        foreach (var (namn, varde) in med ?? [])
            beslut[namn] = varde!.DeepClone();
        return await AnalysAsync((await BeslutaAsync(bilder, beslut))["problemId"]!.GetValue<Guid>());
    }

    private async Task AndraAsync(Bilder bilder, JsonNode beslut, JsonObject body, string version) =>
        await ReadAsync(
            await SendAsync(
                Samordnare,
                HttpMethod.Put,
                $"/lagesbilder/{bilder.Gemensam}/sammanforingar/{beslut["id"]}",
                body,
                version
            )
        );

    private Task<JsonNode> AnalysAsync(Guid problem) => GetAsync(Samordnare, $"/problem/{problem}/orsaksanalys");

    private static JsonNode Steg(JsonNode analys) => analys["handelsekedja"]!["steg"]!;

    /// <summary>Causes, factors, steps, hypotheses and evidence.</summary>
    private static IEnumerable<JsonNode> Delar(JsonNode analys) =>
        new[] { analys["orsaker"]!, analys["faktorer"]!, Steg(analys), analys["hypoteser"]! }
            .Concat(analys["hypoteser"]!.AsArray().Select(hypotes => hypotes!["underlag"]!))
            .SelectMany(lista => lista.AsArray())
            .Select(del => del!);

    private static IEnumerable<string> Ursprung(JsonNode del) =>
        del["ursprung"]!.AsArray().Select(rad => $"{rad!["part"]}");

    private static IEnumerable<string> Texter(JsonNode lista) => lista.AsArray().Select(del => $"{del!["text"]}");

    private static IEnumerable<int> Nummer(JsonNode lista) =>
        lista.AsArray().Select(del => del!["lopnummer"]!.GetValue<int>());
}
