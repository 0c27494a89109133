using System.Text.Json.Nodes;

namespace Trygghet.Tests.Samverkansoverenskommelse;

[TestFixture]
public sealed class UppdateraOverenskommelseTests : OverenskommelseFixture
{
    [Test]
    public async Task Text_and_parties_are_replaced()
    {
        var adress = await SkapaAsync();
        var text = Text();
        text["mal"] = "Andelen trygga ökar till 65 procent.";
        text["parter"] = new JsonArray("lpo-jarva-polisen", "trafikkontoret", "sdf-jarva");

        await ReadAsync(await ErsattAsync(adress, text, "1"));

        var efter = await GetAsync(Samordnare, adress);
        Assert.That(efter["mal"]!.GetValue<string>(), Does.Contain("65"));
        Assert.That(
            efter["parter"]!.AsArray().Select(part => part!["organisation"]!.GetValue<string>()),
            Is.EqualTo(new[] { "lpo-jarva-polisen", "trafikkontoret", "sdf-jarva" })
        );
        Assert.That(efter["version"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public async Task Who_has_signed_the_old_text_must_sign_the_new_one()
    {
        var adress = await SkapaAsync();
        await ReadAsync(await UndertecknaAsync(adress, "sdf-jarva", 1));

        await ReadAsync(await ErsattAsync(adress, Text(), "2"));

        Assert.That((await GetAsync(Samordnare, adress))["undertecknanden"]!.AsArray(), Is.Empty);
        await ReadAsync(await UndertecknaAsync(adress, "sdf-jarva", 3));
    }

    [Test]
    public async Task Lapsed_signature_is_kept_in_the_database()
    {
        var adress = await SkapaAsync();
        await ReadAsync(await UndertecknaAsync(adress, "sdf-jarva", 1));
        await ReadAsync(await ErsattAsync(adress, Text(), "2"));

        Assert.That(
            await ScalarAsync<long>(
                """
                select count(*) from samverkansoverenskommelse.undertecknande
                 where overenskommelse_id = @id and upphavt_at is not null
                """,
                new { id = Guid.Parse(adress.Split('/')[^1]) }
            ),
            Is.EqualTo(1)
        );
    }

    [Test]
    public async Task Agreement_that_all_have_signed_cannot_be_changed()
    {
        var adress = await UndertecknadAsync();

        await AssertProblemAsync(await ErsattAsync(adress, Text(), "3"), 409, "overenskommelse-undertecknad");
    }

    [Test]
    public async Task Not_even_the_database_changes_what_all_have_signed()
    {
        var id = Guid.Parse((await UndertecknadAsync()).Split('/')[^1]);

        Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            ExecuteAsync(
                "update samverkansoverenskommelse.overenskommelse set mal = 'Annat' where id = @id",
                new { id }
            )
        );
        Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            ExecuteAsync("delete from samverkansoverenskommelse.part where overenskommelse_id = @id", new { id })
        );
        Assert.ThrowsAsync<Npgsql.PostgresException>(() =>
            ExecuteAsync(
                "update samverkansoverenskommelse.undertecknande set upphavt_at = now() where overenskommelse_id = @id",
                new { id }
            )
        );
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_changes_nothing(string? ifMatch, int status, string code)
    {
        var adress = await SkapaAsync();

        await AssertProblemAsync(await ErsattAsync(adress, Text(), ifMatch), status, code);

        Assert.That((await GetAsync(Samordnare, adress))["version"]!.GetValue<int>(), Is.EqualTo(1));
    }

    [Test]
    public async Task Etag_of_GET_is_good_as_If_Match()
    {
        var adress = await SkapaAsync();
        var etag = (await SendAsync(Samordnare, HttpMethod.Get, adress)).Headers.ETag!.Tag.Trim('"');

        await ReadAsync(await ErsattAsync(adress, Text(), etag));
    }

    [Test]
    public async Task Area_cannot_be_changed() =>
        await AssertProblemAsync(await ErsattAsync(await SkapaAsync(), Utkast(), "1"), 400, "begaran-olaslig");

    [Test]
    public async Task Another_area_does_not_see_it() =>
        await AssertProblemAsync(
            await ErsattAsync(await SkapaAsync(), Text(), "1", "samordnare-farsta"),
            404,
            "overenskommelse-saknas"
        );

    [TestCase("styrgrupp-jarva", TestName = "Role_without_the_right_is_403")]
    [TestCase("slk-controller", TestName = "Right_in_another_area_than_the_one_that_can_be_read_is_403")]
    public async Task Reader_cannot_write(string persona) =>
        await AssertProblemAsync(await ErsattAsync(await SkapaAsync(), Text(), "1", persona), 403, "ratt-saknas");

    private Task<HttpResponseMessage> ErsattAsync(
        string adress,
        JsonObject text,
        string? ifMatch,
        string persona = Samordnare
    ) => SendAsync(persona, HttpMethod.Put, adress, text, ifMatch);
}
