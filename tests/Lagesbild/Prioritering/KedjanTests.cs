namespace Trygghet.Tests.Lagesbild.Prioritering;

/// <summary>The chain shows what the latest closed meeting decided.</summary>
[TestFixture]
public sealed class KedjanTests : PrioriteringFixture
{
    [Test]
    public async Task Chain_shows_the_decision_of_the_latest_closed_meeting()
    {
        Assert.That(await KedjanAsync(), Is.EqualTo("|"));
        await AvslutatAsync("2026-09-01", "Avvaktar");
        Assert.That(await KedjanAsync(), Is.EqualTo("Avvaktar|Bortprioriterad"));
        await AvslutatAsync("2026-10-01");
        var oppet = await MoteAsync("2026-11-01");
        await BeslutatAsync(oppet, Torget, "Bortprioriterad");

        Assert.That(await KedjanAsync(), Is.EqualTo("Prioriterad|Bortprioriterad"));
        Assert.That(
            (await GetAsync(Samordnare, "/sparbarhet?omrade=jarva"))["luckor"]!
                .AsArray()
                .Select(lucka => $"{lucka!["text"]}"),
            Is.EqualTo(new[] { "Problemet ”Otrygghet vid torget” är prioriterat men har ingen åtgärd." })
        );
    }

    private async Task<string> KedjanAsync() =>
        string.Join(
            '|',
            (await GetAsync(Samordnare, "/sparbarhet?omrade=jarva"))["problem"]!
                .AsArray()
                .Select(p => p!["prioritering"])
        );
}
