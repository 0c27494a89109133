using System.Net;

namespace Trygghet.Tests.Samverkansprocess;

[TestFixture]
public sealed class BytStegTests : SamverkansprocessFixture
{
    [Test]
    public async Task Process_moves_on_and_remembers_it()
    {
        var id = await SkapaAsync();

        var response = await BytAsync(id, new { tillSteg = "EgenKartlaggning" }, "1");

        var process = await HamtaAsync(id);
        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"2\""));
        Assert.That(process["steg"]!.GetValue<string>(), Is.EqualTo("EgenKartlaggning"));
        var overgang = process["historik"]!.AsArray().Single()!;
        Assert.That(overgang["fran"]!.GetValue<string>(), Is.EqualTo("Initierad"));
        Assert.That(overgang["till"]!.GetValue<string>(), Is.EqualTo("EgenKartlaggning"));
        Assert.That(overgang["av"]!.GetValue<string>(), Is.EqualTo(Samordnare));
    }

    [Test]
    public async Task Step_that_does_not_follow_is_409_and_says_which_do()
    {
        var problem = await AssertProblemAsync(
            await BytAsync(await SkapaAsync(), new { tillSteg = "Genomforande" }, "1"),
            409,
            "overgang-ej-tillaten"
        );

        Assert.That(Texter(problem["mojligaSteg"]), Is.EqualTo(new[] { "EgenKartlaggning", "Vilande", "Avslutad" }));
    }

    [TestCase("EgenKartlaggning")]
    [TestCase("Vilande")]
    [TestCase("Avslutad")]
    public async Task Going_back_resting_and_ending_need_reason_and_motive(string tillSteg)
    {
        var id = await SkapaAsync();
        await StallAsync(id, "GemensamPrioritering");

        var problem = await AssertProblemAsync(await BytAsync(id, new { tillSteg }, "1"), 422, "ogiltig-indata");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/orsak", "#/motivering" }));
    }

    [Test]
    public async Task Going_back_keeps_the_reason()
    {
        var id = await SkapaAsync();
        await StallAsync(id, "GemensamPrioritering");

        await ReadAsync(await BytAsync(id, Tillbaka("EgenKartlaggning"), "1"));

        var overgang = (await HamtaAsync(id))["historik"]!.AsArray().Single()!;
        Assert.That(overgang["orsak"]!.GetValue<string>(), Is.EqualTo("NyInformation"));
        Assert.That(overgang["motivering"]!.GetValue<string>(), Is.EqualTo("Ny statistik."));
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_moves_nothing(string? ifMatch, int status, string code)
    {
        var id = await SkapaAsync();

        await AssertProblemAsync(await BytAsync(id, new { tillSteg = "EgenKartlaggning" }, ifMatch), status, code);

        Assert.That((await HamtaAsync(id))["historik"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Of_many_moves_at_once_one_wins()
    {
        var id = await SkapaAsync();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => BytAsync(id, new { tillSteg = "EgenKartlaggning" }, "1"))
        );

        Assert.That(answers.Count(answer => answer.StatusCode == HttpStatusCode.OK), Is.EqualTo(1));
        Assert.That((await HamtaAsync(id))["historik"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Resting_process_goes_back_to_where_it_was()
    {
        var id = await SkapaAsync();
        await StallAsync(id, "Genomforande");
        await ReadAsync(await BytAsync(id, Tillbaka("Vilande"), "1"));

        Assert.That(Texter((await HamtaAsync(id))["mojligaSteg"]), Is.EqualTo(new[] { "Genomforande", "Avslutad" }));
        await AssertProblemAsync(
            await BytAsync(id, new { tillSteg = "Uppfoljning" }, "2"),
            409,
            "overgang-ej-tillaten"
        );
        await ReadAsync(await BytAsync(id, new { tillSteg = "Genomforande" }, "2"));

        Assert.That((await HamtaAsync(id))["steg"]!.GetValue<string>(), Is.EqualTo("Genomforande"));
    }

    [Test]
    public async Task Cycle_begins_again_after_follow_up()
    {
        var id = await SkapaAsync();
        await StallAsync(id, "Uppfoljning");

        var answer = await ReadAsync(await BytAsync(id, new { tillSteg = "EgenKartlaggning" }, "1"));

        Assert.That(answer["cykel"]!.GetValue<int>(), Is.EqualTo(2));
    }

    [Test]
    public async Task With_a_reason_follow_up_goes_back_within_the_cycle()
    {
        var id = await SkapaAsync();
        await StallAsync(id, "Uppfoljning");

        var answer = await ReadAsync(await BytAsync(id, Tillbaka("EgenKartlaggning"), "1"));

        Assert.That(answer["cykel"]!.GetValue<int>(), Is.EqualTo(1));
    }

    [Test]
    public async Task Ended_process_stays_ended()
    {
        var id = await SkapaAsync();
        await ReadAsync(await BytAsync(id, Tillbaka("Avslutad"), "1"));

        await AssertProblemAsync(await BytAsync(id, Tillbaka("Initierad"), "2"), 409, "overgang-ej-tillaten");
    }

    [TestCase("samordnare-farsta", 404, "samverkansprocess-saknas")]
    [TestCase("arbetsgrupp-jarva", 403, "ratt-saknas")]
    [TestCase("revisor", 403, "ratt-saknas")]
    public async Task Others_may_not_move_it(string persona, int status, string code) =>
        await AssertProblemAsync(
            await BytAsync(await SkapaAsync(), new { tillSteg = "EgenKartlaggning" }, "1", persona),
            status,
            code
        );

    [Test]
    public async Task Motive_with_a_personnummer_is_refused() =>
        await AssertProblemAsync(
            await BytAsync(await SkapaAsync(), new { tillSteg = "Avslutad", motivering = "900101-1234" }, "1"),
            422,
            "personnummer-i-text"
        );

    private static object Tillbaka(string tillSteg) =>
        new
        {
            tillSteg,
            orsak = "NyInformation",
            motivering = "Ny statistik.",
        };
}
