using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Gemensam;

[TestFixture]
public sealed class SammanforingTests : GemensamFixture
{
    [Test]
    public async Task Two_problems_become_one_in_agreed_words_and_keep_their_origin()
    {
        var bilder = await BilderAsync([new()], [new()]);
        var (stadens, polisens) = (bilder.StadensProblem[0], bilder.PolisensProblem[0]);

        var beslut = await BeslutaAsync(bilder, TasMed(bilder, stadens, polisens));

        var problem = await GetAsync(Samordnare, $"/problem/{beslut["problemId"]}");
        Assert.That($"{problem["rubrik"]}", Is.EqualTo("Överenskommen rubrik"));
        Assert.That(problem["lagesbildId"]!.GetValue<Guid>(), Is.EqualTo(bilder.Gemensam));
        Assert.That(
            problem["ursprung"]!.AsArray().Select(rad => ($"{rad!["sida"]}", rad["problemId"]!.GetValue<Guid>())),
            Is.EqualTo(new[] { ("Staden", stadens), ("Polisen", polisens) })
        );
    }

    [Test]
    public async Task Origin_stands_in_lists()
    {
        var bilder = await BilderAsync(polisens: [new()]);
        await BeslutaAsync(bilder, TasMed(bilder, bilder.PolisensProblem[0]));

        var lista = await GetAsync(Samordnare, $"/problem?lagesbild={bilder.Gemensam}");
        var bild = await GetAsync(Samordnare, $"/lagesbilder/{bilder.Gemensam}");

        Assert.That($"{lista["items"]![0]!["ursprung"]![0]}", Is.EqualTo("Polisen"));
        Assert.That($"{bild["problem"]![0]!["ursprung"]![0]}", Is.EqualTo("Polisen"));
    }

    [Test]
    public async Task Own_problems_stay_as_they_were()
    {
        var bilder = await BilderAsync([new()]);
        var stadens = bilder.StadensProblem[0];
        var fore = await GetAsync(Samordnare, $"/problem/{stadens}");

        await BeslutaAsync(bilder, TasMed(bilder, stadens));

        Assert.That(JsonNode.DeepEquals(await GetAsync(Samordnare, $"/problem/{stadens}"), fore), Is.True);
    }

    [Test]
    public async Task Decided_problem_no_longer_waits()
    {
        var bilder = await BilderAsync([new()]);
        await BeslutaAsync(bilder, TasInteMed(bilder.StadensProblem[0]));

        var svar = await SammanstallningAsync(bilder);

        Assert.That(svar["kvar"]!.GetValue<int>(), Is.Zero);
        Assert.That($"{svar["rader"]![0]!["beslut"]!["slag"]}", Is.EqualTo("TasInteMed"));
        Assert.That($"{svar["rader"]![0]!["beslut"]!["skal"]}", Is.EqualTo("Hanteras redan i annat forum."));
    }

    [Test]
    public async Task Causes_come_along_with_their_tree()
    {
        var bilder = await BilderAsync([MedOrsaker()]);
        var beslut = TasMed(bilder, bilder.StadensProblem[0]);
        beslut["orsaker"] = Lista((await OrsakerAsync(bilder)).Reverse());

        var problem = $"/problem/{(await BeslutaAsync(bilder, beslut))["problemId"]}";

        var orsaker = (await GetAsync(Samordnare, problem))["orsaker"]!.AsArray();
        Assert.That(orsaker.Select(orsak => orsak!["lopnummer"]!.GetValue<int>()), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(orsaker[0]!["foralderOrsakId"], Is.Null);
        Assert.That(orsaker[1]!["foralderOrsakId"]!.GetValue<Guid>(), Is.EqualTo(Id(orsaker[0]!)));
        Assert.That($"{orsaker[1]!["typ"]}", Is.EqualTo("Indirekt"));
    }

    [Test]
    public async Task Cause_is_taken_over_once_and_a_later_one_below_it()
    {
        var bilder = await BilderAsync([MedOrsaker()]);
        var orsaker = await OrsakerAsync(bilder);
        var beslut = TasMed(bilder, bilder.StadensProblem[0]);
        beslut["orsaker"] = Lista(orsaker[0]);
        var svar = await BeslutaAsync(bilder, beslut);

        await ReadAsync(await PutAsync(bilder, svar, new { delproblem = bilder.StadensProblem, orsaker }));

        var tagna = (await GetAsync(Samordnare, $"/problem/{svar["problemId"]}"))["orsaker"]!.AsArray();
        Assert.That(tagna, Has.Count.EqualTo(2));
        Assert.That(tagna[1]!["foralderOrsakId"]!.GetValue<Guid>(), Is.EqualTo(Id(tagna[0]!)));
    }

    [Test]
    public async Task Cause_of_another_problem_is_pointed_out()
    {
        var bilder = await BilderAsync([MedOrsaker(), Annat()]);
        var beslut = TasMed(bilder, bilder.StadensProblem[1]);
        beslut["orsaker"] = Lista((await OrsakerAsync(bilder))[0]);

        var problem = await AssertProblemAsync(await ForsokAsync(bilder, beslut), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/orsaker/0" }));
    }

    [Test]
    public async Task A_problem_is_decided_on_once()
    {
        var bilder = await BilderAsync([new()]);
        var del = bilder.StadensProblem[0];
        await BeslutaAsync(bilder, TasInteMed(del));

        await AssertProblemAsync(await ForsokAsync(bilder, TasMed(bilder, del)), 409, "delproblem-sammanfort");
    }

    [Test]
    public async Task Of_two_decisions_at_once_one_wins()
    {
        var bilder = await BilderAsync([new()]);
        var del = bilder.StadensProblem[0];

        var svar = await Task.WhenAll(
            ForsokAsync(bilder, TasInteMed(del)),
            ForsokAsync(bilder, TasInteMed(del), Polis),
            ForsokAsync(bilder, TasMed(bilder, del), Polis)
        );

        Assert.That(svar.Count(rad => rad.IsSuccessStatusCode), Is.EqualTo(1));
    }

    [Test]
    public async Task Undone_decision_leaves_the_problems_waiting_and_takes_the_joint_one_away()
    {
        var bilder = await BilderAsync([new()]);
        var beslut = await BeslutaAsync(bilder, TasMed(bilder, bilder.StadensProblem[0]));

        using var svar = await DeleteAsync(bilder, beslut, "1");

        Assert.That((int)svar.StatusCode, Is.EqualTo(204));
        Assert.That((await SammanstallningAsync(bilder))["kvar"]!.GetValue<int>(), Is.EqualTo(1));
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Get, $"/problem/{beslut["problemId"]}"),
            404,
            "problem-saknas"
        );
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Get, Adress(bilder, beslut)),
            404,
            "sammanforing-saknas"
        );
    }

    [Test]
    public async Task Undone_decision_can_be_made_again()
    {
        var bilder = await BilderAsync([new()]);
        var del = bilder.StadensProblem[0];
        var beslut = await BeslutaAsync(bilder, TasInteMed(del));
        using var _ = await DeleteAsync(bilder, beslut, "1");

        await BeslutaAsync(bilder, TasMed(bilder, del));

        Assert.That((await SammanstallningAsync(bilder))["kvar"]!.GetValue<int>(), Is.Zero);
    }

    [Test]
    public async Task Removing_the_joint_problem_undoes_its_decision()
    {
        var bilder = await BilderAsync([new()]);
        var beslut = await BeslutaAsync(bilder, TasMed(bilder, bilder.StadensProblem[0]));

        using var _ = await SendAsync(Samordnare, HttpMethod.Delete, $"/problem/{beslut["problemId"]}", ifMatch: "1");

        Assert.That((await SammanstallningAsync(bilder))["kvar"]!.GetValue<int>(), Is.EqualTo(1));
    }

    [Test]
    public async Task Problem_changed_after_the_decision_waits_to_be_seen_again()
    {
        var bilder = await BaraEgenAsync(Polis, Polisen, new JsonObject());
        var del = bilder.PolisensProblem[0];
        var beslut = await BeslutaAsync(bilder, TasMed(bilder, del), Polis);
        await ReadAsync(
            await SendAsync(
                Polis,
                HttpMethod.Put,
                $"/problem/{del}",
                Without(Text(bilder.Polisens, new() { ["vad"] = "Det har ändrats." }), "lagesbildId"),
                "1"
            )
        );
        var fore = await SammanstallningAsync(bilder, Polis);

        await ReadAsync(await PutAsync(bilder, beslut, new { delproblem = new[] { del } }, Polis));

        Assert.That(fore["kvar"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(fore["rader"]![0]!["polisen"]![0]!["andratSedanBeslutet"]!.GetValue<bool>(), Is.True);
        Assert.That((await SammanstallningAsync(bilder, Polis))["kvar"]!.GetValue<int>(), Is.Zero);
    }

    [Test]
    public async Task Further_problem_joins_a_decision()
    {
        var bilder = await BilderAsync([new()], [Annat()]);
        var (stadens, polisens) = (bilder.StadensProblem[0], bilder.PolisensProblem[0]);
        var beslut = await BeslutaAsync(bilder, TasMed(bilder, stadens));

        await ReadAsync(await PutAsync(bilder, beslut, new { delproblem = new[] { stadens, polisens } }));

        var rad = (await SammanstallningAsync(bilder))["rader"]!.AsArray().Single()!;
        Assert.That($"{rad["slag"]}", Is.EqualTo("SammaIBada"));
        var ensam = await GetAsync(Samordnare, Adress(bilder, beslut));
        Assert.That(ensam["delproblem"]!.AsArray(), Has.Count.EqualTo(2));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_changes_nothing(string? ifMatch, int status, string kod)
    {
        var bilder = await BilderAsync([new()]);
        var beslut = await BeslutaAsync(bilder, TasInteMed(bilder.StadensProblem[0]));

        await AssertProblemAsync(await DeleteAsync(bilder, beslut, ifMatch), status, kod);

        Assert.That((await SammanstallningAsync(bilder))["kvar"]!.GetValue<int>(), Is.Zero);
    }

    [TestCase("TasMed", "problem", null, "#/problem")]
    [TestCase("TasInteMed", "skal", " ", "#/skal")]
    [TestCase("TasInteMed", "skal", null, "#/skal")]
    [TestCase("TasMed", "beslut", null, "#/beslut")]
    [TestCase("TasMed", "delproblem", null, "#/delproblem")]
    public async Task Bad_field_is_pointed_out(string slag, string falt, string? varde, string pekare)
    {
        var bilder = await BilderAsync([new()]);
        var del = bilder.StadensProblem[0];
        var beslut = slag == "TasMed" ? TasMed(bilder, del) : TasInteMed(del);
        beslut[falt] = varde;

        var problem = await AssertProblemAsync(await ForsokAsync(bilder, beslut), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { pekare }));
    }

    [Test]
    public async Task Error_in_the_agreed_text_is_pointed_out_inside_it()
    {
        var bilder = await BilderAsync([new()]);
        var beslut = TasMed(bilder, bilder.StadensProblem[0]);
        beslut["problem"]!["indikatorer"] = new JsonArray("TRY-99");

        var problem = await AssertProblemAsync(await ForsokAsync(bilder, beslut), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/problem/indikatorer/0" }));
    }

    [Test]
    public async Task Personnummer_in_the_reason_is_refused()
    {
        var bilder = await BilderAsync([new()]);
        var beslut = TasInteMed(bilder.StadensProblem[0]);
        beslut["skal"] = "Gäller 811218-9876.";

        await AssertProblemAsync(await ForsokAsync(bilder, beslut), 422, "personnummer-i-text");
    }

    [Test]
    public async Task Problem_outside_the_parts_is_pointed_out()
    {
        var bilder = await BilderAsync();
        var frammande = await SkapaProblemAsync(await SkapaBildAsync());

        var problem = await AssertProblemAsync(await ForsokAsync(bilder, TasInteMed(frammande)), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/delproblem/0" }));
    }

    [Test]
    public async Task Part_with_decisions_is_not_taken_out()
    {
        var bilder = await BilderAsync(polisens: [new()]);
        await BeslutaAsync(bilder, TasInteMed(bilder.PolisensProblem[0]));
        var utan = Without(Bild(typ: "Gemensam"), "typ", "omrade");
        utan["delbilder"] = Lista(bilder.Stadens);

        var problem = await AssertProblemAsync(
            await SendAsync(
                Samordnare,
                HttpMethod.Put,
                $"/lagesbilder/{bilder.Gemensam}",
                utan,
                await VersionAsync(bilder.Gemensam)
            ),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/delbilder" }));
    }

    [Test]
    public async Task Part_that_the_writer_does_not_see_stays()
    {
        var polisens = await SkapaBildAsync(Bild(typ: "Egen", part: Polisen), Polis);
        var gemensam = await GemensamAsync(Polis, polisens);

        await ReadAsync(
            await SendAsync(
                Samordnare,
                HttpMethod.Put,
                $"/lagesbilder/{gemensam}",
                Without(Bild(typ: "Gemensam"), "typ", "omrade"),
                await VersionAsync(gemensam)
            )
        );

        var bild = await GetAsync(Polis, $"/lagesbilder/{gemensam}");
        Assert.That($"{bild["delbilder"]![0]}", Is.EqualTo($"{polisens}"));
    }

    [TestCase(Styrgrupp, 403, "ratt-saknas")]
    [TestCase(Farsta, 404, "lagesbild-saknas")]
    public async Task Only_those_who_write_decide(string persona, int status, string kod)
    {
        var bilder = await BilderAsync([new()]);
        var del = bilder.StadensProblem[0];

        await AssertProblemAsync(await ForsokAsync(bilder, TasInteMed(del), persona), status, kod);
    }

    [Test]
    public async Task Decision_leaves_an_audit_row_on_the_picture()
    {
        var bilder = await BilderAsync([new()]);
        await BeslutaAsync(bilder, TasInteMed(bilder.StadensProblem[0]));

        var rader = await ScalarAsync<long>(
            "select count(*) from audit.handelse where subjekt = @s and kommando = 'SkapaSammanforing'",
            new { s = $"lagesbild/{bilder.Gemensam}" }
        );

        Assert.That(rader, Is.EqualTo(1));
    }

    private static string Adress(Bilder bilder, JsonNode beslut) =>
        $"/lagesbilder/{bilder.Gemensam}/sammanforingar/{beslut["id"]}";

    private async Task<IReadOnlyList<Guid>> OrsakerAsync(Bilder bilder) =>
        (await GetAsync(Samordnare, $"/problem/{bilder.StadensProblem[0]}"))["orsaker"]!
            .AsArray()
            .Select(orsak => Id(orsak!))
            .ToList();

    private Task<HttpResponseMessage> PutAsync(
        Bilder bilder,
        JsonNode beslut,
        object body,
        string persona = Samordnare
    ) => SendAsync(persona, HttpMethod.Put, Adress(bilder, beslut), body, "1");

    private Task<HttpResponseMessage> DeleteAsync(Bilder bilder, JsonNode beslut, string? ifMatch) =>
        SendAsync(Samordnare, HttpMethod.Delete, Adress(bilder, beslut), ifMatch: ifMatch);
}
