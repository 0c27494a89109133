using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Gemensam;

/// <summary>LB5: both parties' pictures, ready and shared, and a decision on each of their problems.</summary>
[TestFixture]
public sealed class FaststallGemensamTests : GemensamFixture
{
    [Test]
    public async Task Joint_picture_with_every_problem_decided_is_adopted()
    {
        var bilder = await BilderAsync([new()], [Annat()]);
        await BeslutaAsync(bilder, TasMed(bilder, bilder.StadensProblem[0]));
        await BeslutaAsync(bilder, TasInteMed(bilder.PolisensProblem[0]));

        await FaststallAsync(bilder.Gemensam);

        var bild = await GetAsync(Samordnare, $"/lagesbilder/{bilder.Gemensam}");
        Assert.That($"{bild["status"]}", Is.EqualTo("Faststalld"));
        Assert.That(bild["undantag"], Is.Null);
    }

    [Test]
    public async Task Undecided_problem_is_counted_with_its_party()
    {
        var bilder = await BilderAsync([new()], [Annat(), Annat("Bränder")]);
        await BeslutaAsync(bilder, TasMed(bilder, bilder.StadensProblem[0]));
        await BeslutaAsync(bilder, TasInteMed(bilder.PolisensProblem[0]));

        var saknas = await SaknasAsync(bilder.Gemensam);

        Assert.That(saknas, Has.Count.EqualTo(1));
        Assert.That(saknas[0], Does.StartWith("Polisen").And.EndsWith(": 1 av 2 problem väntar på beslut."));
    }

    [Test]
    public async Task Without_parts_both_parties_are_missed() =>
        Assert.That(
            await SaknasAsync(await GemensamAsync(Samordnare)),
            Is.EqualTo(
                new[] { "Ingen av stadens egna lägesbilder ingår.", "Ingen av polisens egna lägesbilder ingår." }
            )
        );

    [Test]
    public async Task One_party_is_not_enough()
    {
        var stadens = await SkapaKlarAsync(Bild(typ: "Egen", part: Stadsdel));
        await DelaAsync(stadens, Polisen);

        Assert.That(
            await SaknasAsync(await GemensamAsync(Samordnare, stadens)),
            Is.EqualTo(new[] { "Ingen av polisens egna lägesbilder ingår." })
        );
    }

    [Test]
    public async Task Draft_and_unshared_part_are_missed()
    {
        var bilder = await BaraEgenAsync(Samordnare, Stadsdel);

        var saknas = await SaknasAsync(bilder.Gemensam);

        Assert.That(saknas, Has.Some.EndsWith("lägesbilden är inte klar."));
        Assert.That(saknas, Has.Some.EndsWith("lägesbilden är inte delad."));
    }

    [Test]
    public async Task Part_that_the_adopter_does_not_see_is_not_described()
    {
        var bilder = await BaraEgenAsync(Polis, Polisen, new JsonObject());

        var saknas = await SaknasAsync(bilder.Gemensam, Polis);

        Assert.That(saknas, Has.None.Contains("Polisen").And.None.Contains("1 av 1"));
        Assert.That(saknas, Has.Some.StartsWith("En delbild som du inte ser"));
    }

    [Test]
    public async Task Steering_group_says_why_and_it_is_kept_with_what_was_missing()
    {
        var gemensam = await GemensamAsync(Samordnare);
        await KlarAsync(gemensam);

        await HandlaAsync(Styrgrupp, gemensam, "faststallande", Med("Polisen omorganiseras."));

        var undantag = (await GetAsync(Samordnare, $"/lagesbilder/{gemensam}"))["undantag"]!;
        Assert.That($"{undantag["skal"]}", Is.EqualTo("Polisen omorganiseras."));
        Assert.That(undantag["saknades"]!.AsArray(), Has.Count.EqualTo(2));
        Assert.That($"{undantag["registreratAv"]}", Is.EqualTo(Styrgrupp));
    }

    [Test]
    public async Task Exception_needs_a_reason()
    {
        var gemensam = await GemensamAsync(Samordnare);
        await KlarAsync(gemensam);

        var problem = await AssertProblemAsync(await ForsokFaststallaAsync(gemensam, Med(" ")), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/undantag/skal" }));
    }

    [Test]
    public async Task Exception_when_nothing_is_missing_is_refused()
    {
        var bild = await SkapaKlarAsync();

        var problem = await AssertProblemAsync(
            await ForsokFaststallaAsync(bild, Med("Behövs inte.")),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/undantag" }));
    }

    [Test]
    public async Task Decisions_are_closed_when_the_picture_is_ready()
    {
        var bilder = await BilderAsync([new()]);
        await KlarAsync(bilder.Gemensam);

        await AssertProblemAsync(
            await ForsokAsync(bilder, TasInteMed(bilder.StadensProblem[0])),
            409,
            "lagesbild-ej-utkast"
        );
    }

    [Test]
    public async Task New_version_keeps_the_decisions()
    {
        var bilder = await BilderAsync([MedOrsaker()], [Annat()]);
        await BeslutaAsync(bilder, TasMed(bilder, bilder.StadensProblem[0]));
        await BeslutaAsync(bilder, TasInteMed(bilder.PolisensProblem[0]));
        await FaststallAsync(bilder.Gemensam);

        var ny = Id(await PostAsync(Samordnare, $"/lagesbilder/{bilder.Gemensam}/nya-versioner", new { }));

        var svar = await GetAsync(Samordnare, $"/lagesbilder/{ny}/sammanstallning");
        Assert.That(svar["kvar"]!.GetValue<int>(), Is.Zero);
        var rad = svar["rader"]!.AsArray().Single(rad => $"{rad!["beslut"]!["slag"]}" == "TasMed")!;
        Assert.That(Delar(rad, "staden"), Is.EqualTo(bilder.StadensProblem));
        Assert.That(
            (await GetAsync(Samordnare, $"/problem/{rad["gemensamt"]!["id"]}"))["lagesbildId"]!.GetValue<Guid>(),
            Is.EqualTo(ny)
        );
    }

    private static JsonObject Med(string skal)
    {
        var beslut = System.Text.Json.JsonSerializer.SerializeToNode(Beslut)!.AsObject();
        beslut["undantag"] = new JsonObject { ["skal"] = skal };
        return beslut;
    }

    private async Task<IReadOnlyList<string>> SaknasAsync(Guid gemensam, string persona = Samordnare)
    {
        await KlarAsync(gemensam, persona);
        var problem = await AssertProblemAsync(
            await ForsokFaststallaAsync(gemensam, Beslut),
            422,
            "gemensam-ofullstandig"
        );
        return problem["errors"]!.AsArray().Select(fel => $"{fel!["detail"]}").ToList();
    }

    private async Task<HttpResponseMessage> ForsokFaststallaAsync(Guid bild, object beslut) =>
        await SendAsync(
            Styrgrupp,
            HttpMethod.Post,
            $"/lagesbilder/{bild}/faststallande",
            beslut,
            await VersionAsync(bild)
        );
}
