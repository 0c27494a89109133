using System.Net;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Uppfoljning;

[TestFixture]
public sealed class SkapaUppfoljningTests : UppfoljningFixture
{
    [Test]
    public async Task Decided_atgard_is_followed_up_and_read_back()
    {
        var lankar = await Kedja.BeslutadAsync();

        var response = await FoljUppAsync(Gron(lankar.Atgard, T1));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        var uppfoljning = await GetAsync("styrgrupp-jarva", Path(response));
        Assert.That(uppfoljning["omrade"]!.GetValue<string>(), Is.EqualTo("jarva"));
        Assert.That(uppfoljning["rapporttillfalle"]!.GetValue<string>(), Is.EqualTo("2026-T1"));
        Assert.That(uppfoljning["effekt"], Is.Null);
        Assert.That(uppfoljning["skapadAv"]!.GetValue<string>(), Is.EqualTo(Samordnare));
    }

    [Test]
    public async Task Effect_is_kept_with_baseline_and_uncertainty()
    {
        var body = Gron((await Kedja.BeslutadAsync()).Atgard, T1);
        body["effekt"] = Effekt();

        var uppfoljning = await GetAsync(Samordnare, Path(await FoljUppAsync(body)));

        Assert.That(JsonNode.DeepEquals(uppfoljning["effekt"], Effekt()), Is.True, $"{uppfoljning["effekt"]}");
    }

    [Test]
    public async Task Proposed_atgard_is_409()
    {
        var lankar = await Kedja.ForeslagenAsync();

        await AssertProblemAsync(await FoljUppAsync(Gron(lankar.Atgard, T1)), 409, "atgard-ej-beslutad");
    }

    [Test]
    public async Task Second_time_at_the_same_occasion_is_409()
    {
        var lankar = await Kedja.BeslutadAsync();
        await UppfoljdAsync(lankar.Atgard, T1);

        await AssertProblemAsync(await FoljUppAsync(Gron(lankar.Atgard, T1)), 409, "uppfoljning-finns");
        await UppfoljdAsync(lankar.Atgard, T2);
    }

    [Test]
    public async Task Deviation_without_a_reason_is_422()
    {
        var body = Gron((await Kedja.BeslutadAsync()).Atgard, T1);
        body["statusfarg"] = "Rod";

        var problem = await AssertProblemAsync(await FoljUppAsync(body), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/avvikelseorsak", "#/atgardVidAvvikelse" }));
    }

    [TestCase("osakerhet", "", "#/effekt/osakerhet")]
    [TestCase("utgangsvarde", null, "#/effekt/utgangsvarde")]
    [TestCase("indikator", "BRO-07", "#/effekt/indikator")]
    public async Task Claim_of_effect_that_cannot_be_relied_on_is_422(string falt, string? varde, string pointer)
    {
        var body = Gron((await Kedja.BeslutadAsync()).Atgard, T1);
        var effekt = Effekt();
        effekt[falt] = varde;
        body["effekt"] = effekt;

        var problem = await AssertProblemAsync(await FoljUppAsync(body), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { pointer }));
    }

    [Test]
    public async Task Unknown_occasion_is_422()
    {
        var body = Gron((await Kedja.BeslutadAsync()).Atgard, $"{Guid.CreateVersion7()}");

        var problem = await AssertProblemAsync(await FoljUppAsync(body), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/rapporttillfalleId" }));
    }

    [Test]
    public async Task Personnummer_in_the_text_is_422()
    {
        var body = Gron((await Kedja.BeslutadAsync()).Atgard, T1);
        body["resultat"] = "Samtal med 19850615-1234 om belysningen.";

        await AssertProblemAsync(await FoljUppAsync(body), 422, "personnummer-i-text");
    }

    [TestCase("samordnare-farsta", 404, "atgard-saknas", TestName = "Atgard_of_another_area_is_404")]
    [TestCase("styrgrupp-jarva", 403, "ratt-saknas", TestName = "Reader_without_the_right_is_403")]
    public async Task Not_allowed(string persona, int status, string code)
    {
        var lankar = await Kedja.BeslutadAsync();

        await AssertProblemAsync(await FoljUppAsync(Gron(lankar.Atgard, T1), persona), status, code);
    }

    [Test]
    public async Task Unknown_atgard_is_the_same_404() =>
        await AssertProblemAsync(await FoljUppAsync(Gron(Guid.CreateVersion7(), T1)), 404, "atgard-saknas");

    [Test]
    public async Task Same_idempotency_key_gives_the_same_follow_up()
    {
        var body = Gron((await Kedja.BeslutadAsync()).Atgard, T1);

        var first = await SendAsync(Samordnare, HttpMethod.Post, "/uppfoljningar", body, idempotencyKey: "nyckel-1");
        var again = await SendAsync(Samordnare, HttpMethod.Post, "/uppfoljningar", body, idempotencyKey: "nyckel-1");

        Assert.That(JsonNode.DeepEquals(await ReadAsync(again), await ReadAsync(first)), Is.True);
    }

    private static string Path(HttpResponseMessage response) =>
        response.Headers.Location!.OriginalString[Root.Length..];

    private static string[] Pointers(JsonNode problem) =>
        problem["errors"]!.AsArray().Select(fel => fel!["pointer"]!.GetValue<string>()).ToArray();
}
