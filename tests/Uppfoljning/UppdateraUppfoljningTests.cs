using System.Text.Json.Nodes;

namespace Trygghet.Tests.Uppfoljning;

[TestFixture]
public sealed class UppdateraUppfoljningTests : UppfoljningFixture
{
    [Test]
    public async Task Content_is_replaced_and_the_version_grows()
    {
        var id = await NyAsync();

        var response = await AndraAsync(id, "1", Gul());

        Assert.That(response.Headers.ETag?.Tag, Is.EqualTo("\"2\""), await response.Content.ReadAsStringAsync());
        var uppfoljning = await GetAsync(Samordnare, $"/uppfoljningar/{id}");
        Assert.That(uppfoljning["statusfarg"]!.GetValue<string>(), Is.EqualTo("Gul"));
        Assert.That(uppfoljning["avvikelseorsak"]!.GetValue<string>(), Is.EqualTo("Sen leverans."));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_changes_nothing(string? ifMatch, int status, string code)
    {
        var id = await NyAsync();

        await AssertProblemAsync(await AndraAsync(id, ifMatch, Gul()), status, code);

        var uppfoljning = await GetAsync(Samordnare, $"/uppfoljningar/{id}");
        Assert.That(uppfoljning["statusfarg"]!.GetValue<string>(), Is.EqualTo("Gron"));
    }

    [Test]
    public async Task Follow_up_of_another_area_is_404()
    {
        var id = await NyAsync();

        await AssertProblemAsync(await AndraAsync(id, "1", Gul(), "samordnare-farsta"), 404, "uppfoljning-saknas");
    }

    [Test]
    public async Task Effect_on_an_indicator_of_another_atgard_is_422()
    {
        var id = await NyAsync();
        var body = Gul();
        body["effekt"] = Effekt("BRO-07");

        await AssertProblemAsync(await AndraAsync(id, "1", body), 422, "ogiltig-indata");
    }

    [Test]
    public async Task Atgard_and_occasion_cannot_be_changed()
    {
        var id = await NyAsync();
        var body = Gul();
        body["rapporttillfalleId"] = T2;

        await AssertProblemAsync(await AndraAsync(id, "1", body), 400, "begaran-olaslig");
    }

    [Test]
    public async Task List_is_filtered_by_atgard_and_occasion()
    {
        var lankar = await Kedja.BeslutadAsync();
        var id = await UppfoljdAsync(lankar.Atgard, T1);
        await UppfoljdAsync(lankar.Atgard, T2);

        var alla = await GetAsync(Samordnare, $"/uppfoljningar?atgard={lankar.Atgard}");
        var enda = await GetAsync(Samordnare, $"/uppfoljningar?atgard={lankar.Atgard}&rapporttillfalle={T1}");

        Assert.That(
            alla["items"]!.AsArray().Select(u => u!["rapporttillfalle"]!.GetValue<string>()),
            Is.EqualTo(new[] { "2026-T2", "2026-T1" })
        );
        Assert.That(enda["items"]!.AsArray().Single()!["id"]!.GetValue<string>(), Is.EqualTo(id));
    }

    [Test]
    public async Task List_of_another_area_is_empty()
    {
        await NyAsync();

        var lista = await GetAsync("samordnare-farsta", "/uppfoljningar?omrade=jarva");

        Assert.That(lista["total"]!.GetValue<int>(), Is.Zero);
    }

    private async Task<string> NyAsync() => await UppfoljdAsync((await Kedja.BeslutadAsync()).Atgard, T1);

    private Task<HttpResponseMessage> AndraAsync(
        string id,
        string? ifMatch,
        JsonObject body,
        string persona = Samordnare
    ) => SendAsync(persona, HttpMethod.Put, $"/uppfoljningar/{id}", body, ifMatch);

    private static JsonObject Gul() =>
        new()
        {
            ["genomforande"] = "Avvikelse",
            ["statusfarg"] = "Gul",
            ["resultat"] = "Två av fyra stråk är klara.",
            ["avvikelseorsak"] = "Sen leverans.",
            ["atgardVidAvvikelse"] = "Klart i juni.",
        };
}
