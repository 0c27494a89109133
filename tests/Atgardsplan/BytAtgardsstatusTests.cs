namespace Trygghet.Tests.Atgardsplan;

[TestFixture]
public sealed class BytAtgardsstatusTests : AtgardFixture
{
    [Test]
    public async Task Measure_runs_pauses_and_is_carried_out()
    {
        var adress = await BeslutadAsync();

        await ReadAsync(await BytAsync(adress, "Pagar", "2"));
        await ReadAsync(await BytAsync(adress, "Pausad", "3", "Leveransen är försenad."));
        await ReadAsync(await BytAsync(adress, "Pagar", "4"));
        var svar = await ReadAsync(await BytAsync(adress, "Genomford", "5"));

        Assert.That(svar["status"]!.GetValue<string>(), Is.EqualTo("Genomford"));
        var byten = (await GetAsync(Samordnare, adress))["statusbyten"]!.AsArray();
        Assert.That(
            byten.Select(rad => rad!["till"]!.GetValue<string>()),
            Is.EqualTo(new[] { "Pagar", "Pausad", "Pagar", "Genomford" })
        );
        Assert.That(byten[1]!["motiv"]!.GetValue<string>(), Is.EqualTo("Leveransen är försenad."));
        Assert.That(byten[0]!["av"]!.GetValue<string>(), Is.EqualTo(Arbetsgrupp));
    }

    [Test]
    public async Task Move_that_is_not_allowed_tells_which_are()
    {
        var adress = await BeslutadAsync();

        var problem = await AssertProblemAsync(await BytAsync(adress, "Genomford", "2"), 409, "statusbyte-ej-tillatet");

        Assert.That(
            problem["tillatna"]!.AsArray().Select(status => status!.GetValue<string>()),
            Is.EqualTo(new[] { "Pagar", "Avbruten" })
        );
        Assert.That(await StatusAsync(adress), Is.EqualTo("Beslutad"));
    }

    [Test]
    public async Task Proposal_cannot_be_started() =>
        await AssertProblemAsync(await BytAsync(await SkapaAsync(), "Pagar", "1"), 409, "statusbyte-ej-tillatet");

    [Test]
    public async Task Decision_is_not_a_move() =>
        await AssertProblemAsync(await BytAsync(await SkapaAsync(), "Beslutad", "1"), 409, "statusbyte-ej-tillatet");

    [Test]
    public async Task Broken_off_measure_does_not_start_again()
    {
        var adress = await BeslutadAsync();
        await ReadAsync(await BytAsync(adress, "Avbruten", "2", "Annan lösning valdes."));

        await AssertProblemAsync(await BytAsync(adress, "Pagar", "3"), 409, "statusbyte-ej-tillatet");
    }

    [TestCase("Pausad")]
    [TestCase("Avbruten")]
    public async Task Pausing_and_breaking_off_must_be_explained(string status)
    {
        var response = await BytAsync(await BeslutadAsync(), status, "2", " ");

        var problem = await AssertProblemAsync(response, 422, "ogiltig-indata");
        Assert.That(Pekare(problem), Is.EqualTo(new[] { "#/motiv" }));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_moves_nothing(string? ifMatch, int status, string code)
    {
        var adress = await BeslutadAsync();

        await AssertProblemAsync(await BytAsync(adress, "Pagar", ifMatch), status, code);

        Assert.That(await StatusAsync(adress), Is.EqualTo("Beslutad"));
    }

    [TestCase("styrgrupp-jarva", 403, "ratt-saknas")]
    [TestCase("kommunpolis-jarva", 403, "ratt-saknas")]
    [TestCase("samordnare-farsta", 404, "atgard-saknas")]
    public async Task Others_cannot_move_it(string persona, int status, string code) =>
        await AssertProblemAsync(await BytAsync(await BeslutadAsync(), "Pagar", "2", persona: persona), status, code);
}
