using System.Net;
using System.Text.Json.Nodes;

namespace Trygghet.Tests.Atgardsplan;

[TestFixture]
public sealed class UppdateraAtgardTests : AtgardFixture
{
    [Test]
    public async Task Proposal_is_replaced()
    {
        var adress = await SkapaAsync();
        var innehall = Innehall();
        innehall["rubrik"] = "Trygghetsvärdar på torget";
        innehall["preventionstyp"] = "Social";
        innehall["orsakIds"] = new JsonArray();

        await ReadAsync(await ErsattAsync(adress, innehall, "1"));

        var efter = await GetAsync(Samordnare, adress);
        Assert.That(efter["rubrik"]!.GetValue<string>(), Is.EqualTo("Trygghetsvärdar på torget"));
        Assert.That(efter["preventionstyp"]!.GetValue<string>(), Is.EqualTo("Social"));
        Assert.That(efter["orsakIds"]!.AsArray(), Is.Empty);
        Assert.That(efter["version"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public async Task Decided_measure_stands()
    {
        var adress = await BeslutadAsync();

        await AssertProblemAsync(await ErsattAsync(adress, Innehall(), "2"), 409, "atgard-beslutad");
    }

    [Test]
    public async Task Not_even_the_database_changes_what_is_decided()
    {
        var id = Id(await BeslutadAsync());

        Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            ExecuteAsync("update atgardsplan.atgard set kronor = 1 where id = @id", new { id })
        );
        Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            ExecuteAsync("update atgardsplan.atgard set status = 'Foreslagen' where id = @id", new { id })
        );
        Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            ExecuteAsync("delete from atgardsplan.atgard where id = @id", new { id })
        );
    }

    [Test]
    public async Task Faults_are_pointed_out_as_at_creation()
    {
        var innehall = Innehall();
        innehall["ansvarigOrganisation"] = "okand";

        var problem = await AssertProblemAsync(
            await ErsattAsync(await SkapaAsync(), innehall, "1"),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pekare(problem), Is.EqualTo(new[] { "#/ansvarigOrganisation" }));
    }

    [Test]
    public async Task Plan_cannot_be_changed() =>
        await AssertProblemAsync(await ErsattAsync(await SkapaAsync(), Atgard(), "1"), 400, "begaran-olaslig");

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_changes_nothing(string? ifMatch, int status, string code)
    {
        var adress = await SkapaAsync();

        await AssertProblemAsync(await ErsattAsync(adress, Innehall(), ifMatch), status, code);

        Assert.That((await GetAsync(Samordnare, adress))["version"]!.GetValue<int>(), Is.EqualTo(1));
    }

    [TestCase("samordnare-farsta", 404, "atgard-saknas")]
    [TestCase("styrgrupp-jarva", 403, "ratt-saknas")]
    public async Task Others_cannot_change_it(string persona, int status, string code) =>
        await AssertProblemAsync(await ErsattAsync(await SkapaAsync(), Innehall(), "1", persona), status, code);

    [Test]
    public async Task Removed_proposal_does_not_exist_but_its_row_does()
    {
        var adress = await SkapaAsync();

        var response = await SendAsync(Samordnare, HttpMethod.Delete, adress, ifMatch: "1");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        await AssertProblemAsync(await SendAsync(Samordnare, HttpMethod.Get, adress), 404, "atgard-saknas");
        Assert.That(
            await ScalarAsync<bool>(
                "select borttagen_at is not null from atgardsplan.atgard where id = @id",
                new { id = Id(adress) }
            ),
            Is.True
        );
    }

    [Test]
    public async Task Decided_measure_cannot_be_removed()
    {
        var adress = await BeslutadAsync();

        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Delete, adress, ifMatch: "2"),
            409,
            "atgard-beslutad"
        );
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_removes_nothing(string? ifMatch, int status, string code)
    {
        var adress = await SkapaAsync();

        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Delete, adress, ifMatch: ifMatch),
            status,
            code
        );

        Assert.That(await StatusAsync(adress), Is.EqualTo("Foreslagen"));
    }

    private Task<HttpResponseMessage> ErsattAsync(
        string adress,
        JsonObject innehall,
        string? ifMatch,
        string persona = Samordnare
    ) => SendAsync(persona, HttpMethod.Put, adress, innehall, ifMatch);
}
