using Microsoft.AspNetCore.Http;
using Trygghet.Tests.Shared;
using static Trygghet.Tests.Indikatorer.Hamtningar.Kallserver;

namespace Trygghet.Tests.Indikatorer.Hamtningar;

/// <summary>A source that misbehaves after a first page that was good: the fetch fails with a reason, and nothing is stored.</summary>
[TestFixture]
public sealed class KallanKranglarTests : HamtningFixture
{
    private static readonly string[] God = [Post("U07417", "0180", 2020, "50.5")];

    /// <summary>The first page is good and points to the second, where it goes wrong.</summary>
    private async Task<string> HamtaMedAsync(Func<HttpContext, Task> andraSidan, int? antal = null)
    {
        var importer = await AntalImporterAsync();
        Kalla.Svara = (http, nr) =>
            nr == 1 ? JsonAsync(http, Sida(God, $"{Kalla.Adress}data/sida2", antal)) : andraSidan(http);

        var hamtning = await HamtaAsync();

        Assert.That(hamtning["import"], Is.Null);
        Assert.That(await AntalImporterAsync(), Is.EqualTo(importer));
        Assert.That(await PublicerasAsync("KOL-U07417", "0180", "2020"), Is.EqualTo("—"));
        return Hamtat(hamtning);
    }

    [TestCase(500)]
    [TestCase(429)]
    public async Task Error_that_does_not_pass(int status)
    {
        Assert.That(
            await HamtaMedAsync(http => JsonAsync(http, "{}", status)),
            Is.EqualTo("Misslyckad 2/1 kallan-svarade-fel")
        );
        Assert.That(Kalla.Anrop, Has.Length.EqualTo(5)); // one good, and four attempts
    }

    [Test]
    public async Task Answer_that_never_comes() =>
        Assert.That(
            await HamtaMedAsync(http => Task.Delay(Timeout.Infinite, http.RequestAborted)),
            Is.EqualTo("Misslyckad 2/1 kallan-nas-inte")
        );

    [Test]
    public async Task Body_that_is_cut_every_time() =>
        Assert.That(
            await HamtaMedAsync(http => AvbrytAsync(http, Sida(God))),
            Is.EqualTo("Misslyckad 2/1 kallan-nas-inte")
        );

    [TestCase("""{"values":[{"kpi":"U07417","municip""")]
    [TestCase("""{"detail":"Not Found"}""")]
    [TestCase("""{"values":5}""")]
    [TestCase("<html>Underhåll pågår</html>")]
    public async Task Body_that_is_not_an_answer(string text) =>
        Assert.That(await HamtaMedAsync(http => JsonAsync(http, text)), Is.EqualTo("Misslyckad 2/1 svaret-olasligt"));

    [Test]
    public async Task Total_that_changes_between_the_pages() =>
        Assert.That(
            await HamtaMedAsync(http => JsonAsync(http, Sida([Post("U07417", "0180", 2021, "1")], null, 3)), 2),
            Is.EqualTo("Misslyckad 2/2 underlaget-andrades")
        );

    [Test]
    public async Task Total_that_the_pages_do_not_hold() =>
        Assert.That(
            await HamtaMedAsync(http => JsonAsync(http, Sida([Post("U07417", "0180", 2021, "1")], null, 9)), 9),
            Is.EqualTo("Misslyckad 2/2 underlaget-andrades")
        );

    [Test]
    public async Task Pages_that_point_at_each_other() =>
        Assert.That(
            await HamtaMedAsync(http => JsonAsync(http, Sida([], $"{Kalla.Adress}data/sida2", 1))),
            Is.EqualTo("Misslyckad 2/1 sidorna-tar-inte-slut")
        );

    [Test]
    public async Task Redirect_is_not_followed()
    {
        await using var annan = await Kallserver.StartaAsync();

        var hamtat = await HamtaMedAsync(http =>
        {
            http.Response.Redirect($"{annan.Adress}");
            return Task.CompletedTask;
        });

        Assert.That(hamtat, Is.EqualTo("Misslyckad 2/1 kallan-svarade-fel"));
        Assert.That(annan.Anrop, Is.Empty);
    }

    /// <summary>A next link must not be able to make us read what only we can reach.</summary>
    [Test]
    public async Task Next_page_on_another_host_is_not_visited()
    {
        await using var annan = await Kallserver.StartaAsync();

        var hamtat = await HamtaMedAsync(http => JsonAsync(http, Sida([], $"{annan.Adress}data/sida3", 1)));

        Assert.That(hamtat, Is.EqualTo("Misslyckad 2/1 lank-till-annan-vard"));
        Assert.That(annan.Anrop, Is.Empty);
    }
}
