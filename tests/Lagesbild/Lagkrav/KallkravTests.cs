using System.Net;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Lagkrav;

[TestFixture]
public sealed class KallkravTests : LagesbildFixture
{
    private static readonly string[] Alla =
    [
        "medborgarundersokningar",
        "trygghetsmatningen",
        "stockholmsenkaten",
        "valdsbejakande-extremism",
        "polisens-statistik",
    ];

    [TestCase("2026-08-31", 5)]
    [TestCase("2026-04-30", 0)]
    [TestCase("2026-12-31", 0)]
    public async Task Checklist_is_for_the_second_tertial(string till, int antal)
    {
        var krav = await GetAsync(Samordnare, $"/lagesbilder/{await BildAsync(till)}/kallkrav");

        Assert.That(krav["galler"]!.GetValue<bool>(), Is.EqualTo(antal > 0));
        Assert.That(krav["kallor"]!.AsArray(), Has.Count.EqualTo(antal));
    }

    [Test]
    public async Task Checklist_is_for_the_statutory_picture()
    {
        var id = await SkapaBildAsync(Bild("0180", "Lagstadgad"), Controller);

        Assert.That(
            (await GetAsync(Controller, $"/lagesbilder/{id}/kallkrav"))["obesvarade"]!.GetValue<int>(),
            Is.EqualTo(5)
        );
    }

    [Test]
    public async Task Picture_with_an_unanswered_source_is_not_adopted_and_each_is_named()
    {
        var id = await BildAsync();
        await SvaraAsync(id, Svar(Alla[1..]));

        var problem = await AssertProblemAsync(await ForsokFaststallaAsync(id), 422, "kalla-obesvarad");

        Assert.That(
            problem["errors"]!.AsArray().Select(fel => $"{fel!["detail"]}"),
            Is.EqualTo(new[] { "Medborgarundersökningar: ingår, eller ej tillgängligt därför att?" })
        );
    }

    [Test]
    public async Task Picture_with_every_source_answered_is_adopted()
    {
        var id = await BildAsync();
        var svar = Svar(Alla);
        svar["svar"]![2] = Saknas("stockholmsenkaten", "Resultatet kommer i november.");
        await SvaraAsync(id, svar);

        Assert.That((await ForsokFaststallaAsync(id)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        var krav = await GetAsync(Styrgrupp, $"/lagesbilder/{id}/kallkrav");
        Assert.That($"{krav["kallor"]![2]!["darfor"]}", Is.EqualTo("Resultatet kommer i november."));
    }

    [Test]
    public async Task Answers_are_replaced_as_a_whole()
    {
        var id = await BildAsync();
        await SvaraAsync(id, Svar(Alla));
        await SvaraAsync(id, Svar(Alla[..1]));

        Assert.That(
            (await GetAsync(Samordnare, $"/lagesbilder/{id}/kallkrav"))["obesvarade"]!.GetValue<int>(),
            Is.EqualTo(4)
        );
    }

    [Test]
    public async Task Answer_changes_the_version_that_is_adopted()
    {
        var id = await BildAsync();
        var fore = await VersionAsync(id);

        var svar = await SvaraAsync(id, Svar(Alla));

        Assert.That($"{svar["version"]}", Is.Not.EqualTo(fore));
        Assert.That(await VersionAsync(id), Is.EqualTo($"{svar["version"]}"));
    }

    [TestCase("stockholmsenkaten", null, "#/svar/0/darfor")]
    [TestCase("stockholmsenkaten", " ", "#/svar/0/darfor")]
    [TestCase("stockholmsenkatten", "Kommer senare.", "#/svar/0/kod")]
    public async Task Answer_that_cannot_be_right_is_pointed_out(string kod, string? darfor, string pointer)
    {
        var id = await BildAsync();

        var problem = await AssertProblemAsync(
            await SkickaAsync(id, new() { ["svar"] = new JsonArray(Saknas(kod, darfor)) }, await VersionAsync(id)),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(problem), Is.EqualTo(new[] { pointer }));
    }

    [Test]
    public async Task Reason_with_a_personnummer_is_refused()
    {
        var id = await BildAsync();

        await AssertProblemAsync(
            await SkickaAsync(
                id,
                new() { ["svar"] = new JsonArray(Saknas(Alla[0], "Enligt 19900101-0017.")) },
                await VersionAsync(id)
            ),
            422,
            "personnummer-i-text"
        );
    }

    [TestCase(null, "samordnare-jarva", 428, "if-match-saknas")]
    [TestCase("99", "samordnare-jarva", 412, "etag-inaktuell")]
    [TestCase("1", "styrgrupp-jarva", 403, "ratt-saknas")]
    [TestCase("1", "revisor", 403, "ratt-saknas")]
    [TestCase("1", "samordnare-farsta", 404, "lagesbild-saknas")]
    public async Task Who_may_not_answer_changes_nothing(string? ifMatch, string persona, int status, string code)
    {
        var id = await BildAsync();

        await AssertProblemAsync(await SkickaAsync(id, Svar(Alla), ifMatch, persona), status, code);

        Assert.That(
            (await GetAsync(Samordnare, $"/lagesbilder/{id}/kallkrav"))["obesvarade"]!.GetValue<int>(),
            Is.EqualTo(5)
        );
    }

    [Test]
    public async Task Answers_of_an_adopted_picture_never_change()
    {
        var id = await BildAsync();
        await SvaraAsync(id, Svar(Alla));
        await FaststallAsync(id);

        await AssertProblemAsync(
            await SkickaAsync(id, Svar(Alla[..1]), await VersionAsync(id)),
            409,
            "lagesbild-ej-utkast"
        );
        Assert.That(
            () => ExecuteAsync("update lagesbild.kallsvar set ingar = null where lagesbild_id = @id", new { id }),
            Throws.InstanceOf<Npgsql.PostgresException>()
        );
    }

    private Task<Guid> BildAsync(string till = "2026-08-31")
    {
        var bild = Bild();
        bild["periodTill"] = till;
        return SkapaBildAsync(bild);
    }

    private static JsonObject Svar(params IEnumerable<string> koder) =>
        new()
        {
            ["svar"] = new JsonArray([.. koder.Select(kod => new JsonObject { ["kod"] = kod, ["ingar"] = true })]),
        };

    private static JsonObject Saknas(string kod, string? darfor) =>
        new()
        {
            ["kod"] = kod,
            ["ingar"] = false,
            ["darfor"] = darfor,
        };

    private async Task<JsonNode> SvaraAsync(Guid id, JsonObject svar) =>
        await ReadAsync(await SkickaAsync(id, svar, await VersionAsync(id)));

    private Task<HttpResponseMessage> SkickaAsync(
        Guid id,
        JsonObject svar,
        string? ifMatch,
        string persona = Samordnare
    ) => SendAsync(persona, HttpMethod.Put, $"/lagesbilder/{id}/kallkrav", svar, ifMatch);

    private async Task<HttpResponseMessage> ForsokFaststallaAsync(Guid id)
    {
        await KlarAsync(id);
        return await SendAsync(
            Styrgrupp,
            HttpMethod.Post,
            $"/lagesbilder/{id}/faststallande",
            Beslut,
            await VersionAsync(id)
        );
    }
}
