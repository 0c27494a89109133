using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Gemensam;

[TestFixture]
public sealed class SammanstallningTests : GemensamFixture
{
    [Test]
    public async Task Alike_problems_are_suggested_as_the_same_with_reasons()
    {
        var bilder = await BilderAsync([new()], [new() { ["rubrik"] = "Otrygghet på torget" }]);

        var rad = (await SammanstallningAsync(bilder))["rader"]!.AsArray().Single()!;

        Assert.That($"{rad["slag"]}", Is.EqualTo("SammaIBada"));
        Assert.That(Delar(rad, "staden"), Is.EqualTo(bilder.StadensProblem));
        Assert.That(Delar(rad, "polisen"), Is.EqualTo(bilder.PolisensProblem));
        Assert.That(rad["beslut"], Is.Null);
        Assert.That(rad["forslag"]!["poang"]!.GetValue<double>(), Is.GreaterThanOrEqualTo(0.45));
        Assert.That(
            rad["forslag"]!["grunder"]!.AsArray().Select(grund => $"{grund!["slag"]}"),
            Is.EqualTo(new[] { "Text", "Plats", "Indikatorer", "Dimension" })
        );
    }

    [Test]
    public async Task Unlike_problems_stand_in_a_row_each()
    {
        var bilder = await BilderAsync([new()], [Annat()]);

        var svar = await SammanstallningAsync(bilder);

        Assert.That(Slag(svar), Is.EqualTo(new[] { "BaraStaden", "BaraPolisen" }));
        Assert.That(svar["kvar"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public async Task Problem_written_jointly_has_no_origin()
    {
        var bilder = await BilderAsync();
        await SkapaProblemAsync(bilder.Gemensam);

        var svar = await SammanstallningAsync(bilder);

        Assert.That(Slag(svar), Is.EqualTo(new[] { "Tillagd" }));
        Assert.That(svar["kvar"]!.GetValue<int>(), Is.Zero);
    }

    [Test]
    public async Task Both_parties_see_the_same()
    {
        var bilder = await BilderAsync([new()], [Annat()]);

        Assert.That(
            JsonNode.DeepEquals(await SammanstallningAsync(bilder), await SammanstallningAsync(bilder, Polis)),
            Is.True
        );
    }

    [Test]
    public async Task What_is_not_shared_is_not_hinted_at()
    {
        var bilder = await BaraEgenAsync(Samordnare, Stadsdel, new JsonObject { ["rubrik"] = "Stadens hemlighet" });

        var svar = await SammanstallningAsync(bilder, Polis);

        Assert.That(svar["rader"]!.AsArray(), Is.Empty);
        Assert.That(svar["delbilder"]!.AsArray(), Is.Empty);
        Assert.That(svar["kvar"]!.GetValue<int>(), Is.Zero);
        Assert.That(svar.ToJsonString(), Does.Not.Contain("hemlighet"));
        Assert.That($"{svar["saknas"]}", Does.Not.Contain("stadsdelsförvaltning"));
    }

    [Test]
    public async Task Decision_keeps_its_side_for_those_who_do_not_see_the_part()
    {
        var bilder = await BaraEgenAsync(Samordnare, Stadsdel, new JsonObject { ["rubrik"] = "Stadens hemlighet" });
        var beslut = await BeslutaAsync(bilder, TasMed(bilder, bilder.StadensProblem[0]));

        var rad = (await SammanstallningAsync(bilder, Polis))["rader"]!.AsArray().Single()!;
        var problem = await GetAsync(Polis, $"/problem/{beslut["problemId"]}");

        Assert.That($"{rad["slag"]}", Is.EqualTo("BaraStaden"));
        Assert.That(rad["staden"]!.AsArray(), Is.Empty);
        Assert.That($"{problem["ursprung"]![0]!["sida"]}", Is.EqualTo("Staden"));
        Assert.That(problem["ursprung"]![0]!["rubrik"], Is.Null);
        Assert.That(problem["ursprung"]![0]!["problemId"], Is.Null);
        Assert.That(problem.ToJsonString(), Does.Not.Contain("hemlighet"));
    }

    [Test]
    public async Task Only_a_joint_picture_is_put_together() =>
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Get, $"/lagesbilder/{await SkapaBildAsync()}/sammanstallning"),
            409,
            "lagesbild-ej-gemensam"
        );

    [Test]
    public async Task Picture_of_another_area_does_not_exist()
    {
        var bilder = await BilderAsync();

        await AssertProblemAsync(
            await SendAsync(Farsta, HttpMethod.Get, $"/lagesbilder/{bilder.Gemensam}/sammanstallning"),
            404,
            "lagesbild-saknas"
        );
    }

    private static IEnumerable<string> Slag(JsonNode svar) => svar["rader"]!.AsArray().Select(rad => $"{rad!["slag"]}");
}
