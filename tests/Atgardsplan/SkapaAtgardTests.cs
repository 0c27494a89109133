using System.Net;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Atgardsplan;

[TestFixture]
public sealed class SkapaAtgardTests : AtgardFixture
{
    [Test]
    public async Task Measure_is_proposed_in_the_area_of_its_plan()
    {
        var response = await ForsokAsync(Atgard());

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"1\""));
        var atgard = await GetAsync(Samordnare, response.Headers.Location!.ToString()[Root.Length..]);
        Assert.That(atgard["status"]!.GetValue<string>(), Is.EqualTo("Foreslagen"));
        Assert.That(atgard["omrade"]!.GetValue<string>(), Is.EqualTo("jarva"));
        Assert.That(atgard["mojligaStatusar"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Everything_it_points_to_is_told_in_words()
    {
        var atgard = await GetAsync(Samordnare, await SkapaAsync());

        Assert.That(atgard["problemrubrik"]!.GetValue<string>(), Is.EqualTo("Otrygghet vid torget"));
        Assert.That(atgard["orsaker"]![0]!["text"]!.GetValue<string>(), Is.EqualTo("Gångstråket är mörkt."));
        Assert.That(atgard["organisationer"]![0]!["namn"]!.GetValue<string>(), Is.EqualTo("Trafikkontoret"));
        Assert.That(atgard["indikatornamn"]![0]!["namn"]!.GetValue<string>(), Does.StartWith("Trygg utomhus"));
        Assert.That(atgard["resurser"]!["kronor"]!.GetValue<decimal>(), Is.EqualTo(850000));
    }

    [Test]
    public async Task Proposal_may_lack_causes_indicators_and_resources()
    {
        var atgard = Atgard();
        atgard["orsakIds"] = new JsonArray();
        atgard["indikatorer"] = new JsonArray();
        atgard["resurser"] = new JsonObject();

        Assert.That((await ForsokAsync(atgard)).StatusCode, Is.EqualTo(HttpStatusCode.Created));
    }

    [TestCase("orsakIds")]
    [TestCase("medverkande")]
    [TestCase("indikatorer")]
    [TestCase("resurser")]
    [TestCase("evidens")]
    public async Task What_is_empty_is_still_given(string falt)
    {
        var atgard = Atgard();
        atgard.Remove(falt);

        var problem = await AssertProblemAsync(await ForsokAsync(atgard), 422, "ogiltig-indata");

        Assert.That(Pekare(problem), Is.EqualTo(new[] { $"#/{falt}" }));
    }

    [Test]
    public async Task Problem_must_be_in_the_lagesbild_of_the_plan()
    {
        var annan = await Kedjan.LagesbildAsync();

        await AssertFelAsync("problemId", await Kedjan.ProblemAsync(annan), "#/problemId");
    }

    [Test]
    public async Task Cause_must_belong_to_the_problem()
    {
        var annat = await Kedjan.ProblemAsync(await Kedjan.LagesbildAsync());
        var orsak = await Kedjan.OrsakAsync(annat);

        await AssertFelAsync("orsakIds", new JsonArray(Orsak, orsak), "#/orsakIds/1");
    }

    [Test]
    public async Task Responsible_organisation_must_exist() =>
        await AssertFelAsync("ansvarigOrganisation", "okand", "#/ansvarigOrganisation");

    [Test]
    public async Task Participants_must_exist() =>
        await AssertFelAsync("medverkande", new JsonArray("sdf-jarva", "okand"), "#/medverkande/1");

    [Test]
    public async Task Exactly_one_organisation_is_responsible() =>
        await AssertFelAsync("medverkande", new JsonArray("trafikkontoret"), "#/medverkande");

    [Test]
    public async Task Indicators_must_exist() =>
        await AssertFelAsync("indikatorer", new JsonArray("TRY-01", "TRY-99"), "#/indikatorer/1");

    [Test]
    public async Task Measure_cannot_end_before_it_begins() =>
        await AssertFelAsync("slutdatum", "2026-01-31", "#/slutdatum");

    [Test]
    public async Task Measure_of_one_day_is_allowed()
    {
        var atgard = Atgard();
        atgard["slutdatum"] = atgard["startdatum"]!.GetValue<string>();

        Assert.That((await ForsokAsync(atgard)).StatusCode, Is.EqualTo(HttpStatusCode.Created));
    }

    [Test]
    public async Task Resources_are_not_negative() =>
        await AssertFelAsync("resurser", new JsonObject { ["kronor"] = -1 }, "#/resurser/kronor");

    [Test]
    public async Task All_faults_are_told_at_once()
    {
        var atgard = Atgard();
        atgard["ansvarigOrganisation"] = "okand";
        atgard["indikatorer"] = new JsonArray("TRY-99");

        var problem = await AssertProblemAsync(await ForsokAsync(atgard), 422, "ogiltig-indata");

        Assert.That(Pekare(problem), Is.EqualTo(new[] { "#/ansvarigOrganisation", "#/indikatorer/0" }));
    }

    [Test]
    public async Task Plan_of_another_area_does_not_exist() =>
        await AssertProblemAsync(await ForsokAsync(Atgard(), "samordnare-farsta"), 404, "handlingsplan-saknas");

    [TestCase("styrgrupp-jarva")]
    [TestCase("arbetsgrupp-jarva")]
    [TestCase("kommunpolis-jarva")]
    public async Task Role_that_does_not_write_measures_is_403(string persona) =>
        await AssertProblemAsync(await ForsokAsync(Atgard(), persona), 403, "ratt-saknas");

    [Test]
    public async Task Personnummer_is_refused()
    {
        var atgard = Atgard();
        atgard["beskrivning"] = "Gäller 19900101-1234.";

        await AssertProblemAsync(await ForsokAsync(atgard), 422, "personnummer-i-text");
    }

    private Task<HttpResponseMessage> ForsokAsync(JsonObject atgard, string persona = Samordnare) =>
        SendAsync(persona, HttpMethod.Post, "/atgarder", atgard);

    private async Task AssertFelAsync(string falt, JsonNode varde, string pekare)
    {
        var atgard = Atgard();
        atgard[falt] = varde;

        var problem = await AssertProblemAsync(await ForsokAsync(atgard), 422, "ogiltig-indata");

        Assert.That(Pekare(problem), Has.Member(pekare));
    }
}
