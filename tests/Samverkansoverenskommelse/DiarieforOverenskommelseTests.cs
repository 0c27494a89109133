namespace Trygghet.Tests.Samverkansoverenskommelse;

[TestFixture]
public sealed class DiarieforOverenskommelseTests : OverenskommelseFixture
{
    private const string Namndsekreterare = "namndsekreterare-jarva";

    [Test]
    public async Task Number_is_registered()
    {
        var adress = await SkapaAsync();

        await ReadAsync(await DiarieforAsync(adress, "FAR 2023/526", "1"));

        Assert.That(
            (await GetAsync(Samordnare, adress))["diarienummer"]!.GetValue<string>(),
            Is.EqualTo("FAR 2023/526")
        );
    }

    [Test]
    public async Task Signed_agreement_is_registered_too()
    {
        var adress = await UndertecknadAsync();

        await ReadAsync(await DiarieforAsync(adress, "SDN 2026/200", "3"));

        Assert.That(await StatusAsync(adress), Is.EqualTo("Gallande"));
    }

    [Test]
    public async Task Wrong_number_is_corrected_by_registering_again()
    {
        var adress = await SkapaAsync();
        await ReadAsync(await DiarieforAsync(adress, "SDN 2026/1", "1"));

        await ReadAsync(await DiarieforAsync(adress, "SDN 2026/2", "2"));

        Assert.That((await GetAsync(Samordnare, adress))["diarienummer"]!.GetValue<string>(), Is.EqualTo("SDN 2026/2"));
    }

    [Test]
    public async Task Number_belongs_to_one_agreement()
    {
        await ReadAsync(await DiarieforAsync(await SkapaAsync(), "SDN 2026/99", "1"));

        await AssertProblemAsync(
            await DiarieforAsync(await SkapaAsync(), "SDN 2026/99", "1"),
            409,
            "diarienummer-anvant"
        );
    }

    [Test]
    public async Task Of_two_at_the_same_time_one_gets_the_number()
    {
        var adresser = new[] { await SkapaAsync(), await SkapaAsync(), await SkapaAsync() };

        var svar = await Task.WhenAll(adresser.Select(adress => DiarieforAsync(adress, "SDN 2026/300", "1")));

        Assert.That(svar.Select(s => (int)s.StatusCode).Order(), Is.EqualTo(new[] { 200, 409, 409 }));
    }

    [TestCase("")]
    [TestCase("2026/17")]
    [TestCase("sdn 2026/17")]
    [TestCase("SDN 26/17")]
    [TestCase("SDN 2026-17")]
    [TestCase("SDN 2026/17 ")]
    public async Task Number_in_another_form_is_refused(string diarienummer)
    {
        var problem = await AssertProblemAsync(
            await DiarieforAsync(await SkapaAsync(), diarienummer, "1"),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pekare(problem), Has.Member("#/diarienummer"));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_registers_nothing(string? ifMatch, int status, string code) =>
        await AssertProblemAsync(await DiarieforAsync(await SkapaAsync(), "SDN 2026/17", ifMatch), status, code);

    [Test]
    public async Task Only_the_namndsekreterare_registers() =>
        await AssertProblemAsync(
            await DiarieforAsync(await SkapaAsync(), "SDN 2026/17", "1", Samordnare),
            403,
            "ratt-saknas"
        );

    private Task<HttpResponseMessage> DiarieforAsync(
        string adress,
        string diarienummer,
        string? ifMatch,
        string persona = Namndsekreterare
    ) => SendAsync(persona, HttpMethod.Post, $"{adress}/diarieforing", new { diarienummer }, ifMatch);
}
