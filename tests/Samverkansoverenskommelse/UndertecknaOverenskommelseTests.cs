using System.Text.Json.Nodes;

namespace Trygghet.Tests.Samverkansoverenskommelse;

[TestFixture]
public sealed class UndertecknaOverenskommelseTests : OverenskommelseFixture
{
    [Test]
    public async Task First_signature_leaves_it_an_utkast()
    {
        var adress = await SkapaAsync();

        var svar = await ReadAsync(await UndertecknaAsync(adress, "sdf-jarva", 1));

        Assert.That(svar["status"]!.GetValue<string>(), Is.EqualTo("Utkast"));
        Assert.That(svar["version"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public async Task It_applies_when_the_last_party_has_signed()
    {
        var adress = await SkapaAsync();
        await ReadAsync(await UndertecknaAsync(adress, "sdf-jarva", 1));

        var svar = await ReadAsync(await UndertecknaAsync(adress, "lpo-jarva-polisen", 2, Kommunpolis));

        Assert.That(svar["status"]!.GetValue<string>(), Is.EqualTo("Gallande"));
        Assert.That(await StatusAsync(adress), Is.EqualTo("Gallande"));
    }

    [Test]
    public async Task Next_revision_is_24_months_after_the_last_signature()
    {
        var undertecknad = await GetAsync(Samordnare, await UndertecknadAsync());

        Assert.That(undertecknad["undertecknad"]!.GetValue<string>(), Is.EqualTo("2026-01-15"));
        Assert.That(undertecknad["nastaRevision"]!.GetValue<string>(), Is.EqualTo("2028-01-15"));
    }

    [Test]
    public async Task Party_signs_once()
    {
        var adress = await SkapaAsync();
        await ReadAsync(await UndertecknaAsync(adress, "sdf-jarva", 1));

        await AssertProblemAsync(await UndertecknaAsync(adress, "sdf-jarva", 2), 409, "part-har-undertecknat");
    }

    [Test]
    public async Task Only_a_party_signs()
    {
        var response = await UndertecknaAsync(await SkapaAsync(), "trafikkontoret", 1);

        var problem = await AssertProblemAsync(response, 422, "ogiltig-indata");
        Assert.That(Pekare(problem), Is.EqualTo(new[] { "#/organisation" }));
    }

    [TestCase("sdf-jarva", "kommunpolis-jarva")]
    [TestCase("lpo-jarva-polisen", "styrgrupp-jarva")]
    public async Task Nobody_signs_for_the_other_side(string organisation, string persona) =>
        await AssertProblemAsync(
            await UndertecknaAsync(await SkapaAsync(), organisation, 1, persona),
            403,
            "ratt-saknas"
        );

    [Test]
    public async Task Nobody_signs_in_the_future()
    {
        var response = await UndertecknaAsync(await SkapaAsync(), "sdf-jarva", 1, datum: "2999-01-01");

        var problem = await AssertProblemAsync(response, 422, "ogiltig-indata");
        Assert.That(Pekare(problem), Is.EqualTo(new[] { "#/datum" }));
    }

    [TestCase("fokusproblem")]
    [TestCase("troligaOrsaker")]
    [TestCase("dokumentationsform")]
    [TestCase("uppfoljningsform")]
    [TestCase("lagesbildId")]
    public async Task Incomplete_text_cannot_be_signed(string saknas)
    {
        var utkast = Utkast();
        utkast[saknas] = saknas == "fokusproblem" ? new JsonArray() : null;

        var response = await UndertecknaAsync(await SkapaAsync(utkast), "sdf-jarva", 1);

        var problem = await AssertProblemAsync(response, 422, "overenskommelse-ofullstandig");
        Assert.That(Pekare(problem), Is.EqualTo(new[] { $"#/{saknas}" }));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase(7, 412, "etag-inaktuell")]
    public async Task Wrong_precondition_signs_nothing(int? version, int status, string code)
    {
        var adress = await SkapaAsync();

        await AssertProblemAsync(await UndertecknaAsync(adress, "sdf-jarva", version), status, code);

        Assert.That((await GetAsync(Samordnare, adress))["undertecknanden"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Text_that_changed_since_it_was_read_is_not_signed()
    {
        var adress = await SkapaAsync();
        await ReadAsync(await SendAsync(Samordnare, HttpMethod.Put, adress, Text(), "1"));

        await AssertProblemAsync(await UndertecknaAsync(adress, "sdf-jarva", 1), 412, "etag-inaktuell");
    }

    [TestCase("samordnare-jarva")]
    [TestCase("arbetsgrupp-jarva")]
    [TestCase("slk-controller")]
    public async Task Role_that_does_not_sign_for_the_area_is_403(string persona) =>
        await AssertProblemAsync(
            await UndertecknaAsync(await SkapaAsync(), "sdf-jarva", 1, persona),
            403,
            "ratt-saknas"
        );

    [Test]
    public async Task Unknown_agreement_is_404() =>
        await AssertProblemAsync(
            await UndertecknaAsync($"{Adress}/{Guid.NewGuid()}", "sdf-jarva", 1),
            404,
            "overenskommelse-saknas"
        );
}
