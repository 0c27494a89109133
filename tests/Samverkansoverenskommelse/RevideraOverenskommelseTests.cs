namespace Trygghet.Tests.Samverkansoverenskommelse;

[TestFixture]
public sealed class RevideraOverenskommelseTests : OverenskommelseFixture
{
    [Test]
    public async Task Revision_without_change_moves_the_next_one_24_months_ahead()
    {
        var adress = await UndertecknadAsync();

        var svar = await ReadAsync(await RevideraAsync(adress, "3"));

        Assert.That(svar["nastaRevision"]!.GetValue<string>(), Is.EqualTo("2028-10-01"));
        Assert.That(svar["status"]!.GetValue<string>(), Is.EqualTo("Gallande"));
        var efter = await GetAsync(Samordnare, adress);
        Assert.That(efter["senasteRevision"]!.GetValue<string>(), Is.EqualTo("2026-10-01"));
        Assert.That(efter["revisioner"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Late_revision_makes_it_apply_again()
    {
        var adress = await SkapaAsync();
        await ReadAsync(await UndertecknaAsync(adress, "sdf-jarva", 1, datum: "2023-05-01"));
        await ReadAsync(await UndertecknaAsync(adress, "lpo-jarva-polisen", 2, Kommunpolis, datum: "2023-05-02"));
        Assert.That(await StatusAsync(adress), Is.EqualTo("RevisionForsenad"));

        await ReadAsync(await RevideraAsync(adress, "3"));

        Assert.That(await StatusAsync(adress), Is.EqualTo("Gallande"));
    }

    [Test]
    public async Task Expired_agreement_stays_expired()
    {
        var utkast = Utkast();
        utkast["giltigTill"] = "2026-10-31";
        var adress = await UndertecknadAsync(utkast);

        var svar = await ReadAsync(await RevideraAsync(adress, "3"));

        Assert.That(svar["status"]!.GetValue<string>(), Is.EqualTo("Forfallen"));
    }

    [Test]
    public async Task Utkast_cannot_be_revised() =>
        await AssertProblemAsync(await RevideraAsync(await SkapaAsync(), "1"), 409, "overenskommelse-ej-undertecknad");

    [Test]
    public async Task Change_must_be_explained()
    {
        var response = await RevideraAsync(await UndertecknadAsync(), "3", utfall: "Andrad");

        var problem = await AssertProblemAsync(response, 422, "ogiltig-indata");
        Assert.That(Pekare(problem), Is.EqualTo(new[] { "#/anteckning" }));
    }

    [TestCase("2026-01-14", TestName = "Revision_before_the_signatures_is_refused")]
    [TestCase("2999-01-01", TestName = "Revision_in_the_future_is_refused")]
    public async Task Date_is_between_the_signatures_and_today(string datum)
    {
        var problem = await AssertProblemAsync(
            await RevideraAsync(await UndertecknadAsync(), "3", datum),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pekare(problem), Is.EqualTo(new[] { "#/datum" }));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("2", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_registers_nothing(string? ifMatch, int status, string code)
    {
        var adress = await UndertecknadAsync();

        await AssertProblemAsync(await RevideraAsync(adress, ifMatch), status, code);

        Assert.That((await GetAsync(Samordnare, adress))["revisioner"]!.AsArray(), Is.Empty);
    }

    [TestCase("styrgrupp-jarva", 403, "ratt-saknas")]
    [TestCase("samordnare-farsta", 404, "overenskommelse-saknas")]
    public async Task Others_cannot_revise(string persona, int status, string code) =>
        await AssertProblemAsync(await RevideraAsync(await UndertecknadAsync(), "3", persona: persona), status, code);

    private Task<HttpResponseMessage> RevideraAsync(
        string adress,
        string? ifMatch,
        string datum = "2026-10-01",
        string utfall = "IngenAndring",
        string persona = Samordnare
    ) => SendAsync(persona, HttpMethod.Post, $"{adress}/revisioner", new { datum, utfall }, ifMatch);
}
