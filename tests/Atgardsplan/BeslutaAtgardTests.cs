using System.Text.Json.Nodes;

namespace Trygghet.Tests.Atgardsplan;

[TestFixture]
public sealed class BeslutaAtgardTests : AtgardFixture
{
    [Test]
    public async Task Measure_with_cause_and_resources_is_decided()
    {
        var adress = await SkapaAsync();

        var svar = await ReadAsync(await BeslutaAsync(adress, "1"));

        Assert.That(svar["status"]!.GetValue<string>(), Is.EqualTo("Beslutad"));
        Assert.That(svar["version"]!.GetValue<int>(), Is.EqualTo(2));
        var beslut = (await GetAsync(Samordnare, adress))["beslut"]!;
        Assert.That(beslut["organ"]!.GetValue<string>(), Is.EqualTo("Styrgruppen"));
        Assert.That(beslut["datum"]!.GetValue<string>(), Is.EqualTo("2026-09-20"));
        Assert.That(beslut["registreratAv"]!.GetValue<string>(), Is.EqualTo(Styrgrupp));
    }

    [Test]
    public async Task Measure_without_cause_cannot_be_decided()
    {
        var atgard = Atgard();
        atgard["orsakIds"] = new JsonArray();
        var adress = await SkapaAsync(atgard);

        var problem = await AssertProblemAsync(await BeslutaAsync(adress, "1"), 422, "atgard-utan-orsak");

        Assert.That(Pekare(problem), Is.EqualTo(new[] { "#/orsakIds" }));
        Assert.That(await StatusAsync(adress), Is.EqualTo("Foreslagen"));
    }

    [Test]
    public async Task Measure_without_cause_cannot_be_decided_in_the_database_either()
    {
        var atgard = Atgard();
        atgard["orsakIds"] = new JsonArray();
        var id = Id(await SkapaAsync(atgard));

        var fel = Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            ExecuteAsync(
                """
                update atgardsplan.atgard
                   set status = 'Beslutad', beslutsdatum = '2026-09-20', organ = 'x', beslutad_av = 'x'
                 where id = @id
                """,
                new { id }
            )
        );

        Assert.That(fel.ConstraintName, Is.EqualTo("beslutad_atgard_har_orsak"));
    }

    [Test]
    public async Task Measure_without_resources_cannot_be_decided()
    {
        var atgard = Atgard();
        atgard["resurser"] = new JsonObject { ["kompetens"] = " " };

        var problem = await AssertProblemAsync(
            await BeslutaAsync(await SkapaAsync(atgard), "1"),
            422,
            "atgard-utan-resurs"
        );

        Assert.That(Pekare(problem), Is.EqualTo(new[] { "#/resurser" }));
    }

    [Test]
    public async Task Measure_is_decided_once() =>
        await AssertProblemAsync(await BeslutaAsync(await BeslutadAsync(), "2"), 409, "atgard-beslutad");

    [Test]
    public async Task Decision_is_not_in_the_future()
    {
        var response = await BeslutaAsync(await SkapaAsync(), "1", beslutsdatum: "2999-01-01");

        var problem = await AssertProblemAsync(response, 422, "ogiltig-indata");
        Assert.That(Pekare(problem), Is.EqualTo(new[] { "#/beslutsdatum" }));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_decides_nothing(string? ifMatch, int status, string code)
    {
        var adress = await SkapaAsync();

        await AssertProblemAsync(await BeslutaAsync(adress, ifMatch), status, code);

        Assert.That(await StatusAsync(adress), Is.EqualTo("Foreslagen"));
    }

    [TestCase("samordnare-jarva")]
    [TestCase("arbetsgrupp-jarva")]
    [TestCase("slk-controller")]
    public async Task Role_that_does_not_decide_is_403(string persona) =>
        await AssertProblemAsync(await BeslutaAsync(await SkapaAsync(), "1", persona), 403, "ratt-saknas");

    [Test]
    public async Task Decision_leaves_one_audit_row()
    {
        var adress = await BeslutadAsync();

        Assert.That(
            await ScalarAsync<long>(
                "select count(*) from audit.handelse where subjekt = @subjekt and kommando = 'BeslutaAtgard'",
                new { subjekt = $"atgard/{Id(adress)}" }
            ),
            Is.EqualTo(1)
        );
    }
}
