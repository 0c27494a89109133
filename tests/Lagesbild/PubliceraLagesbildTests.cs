namespace Trygghet.Tests.Lagesbild;

[TestFixture]
public sealed class PubliceraLagesbildTests : LagesbildFixture
{
    private static readonly object Publicering = new { sekretessprovning = Provning };

    [Test]
    public async Task Faststalld_lagesbild_is_published_after_its_secrecy_is_tried()
    {
        var (id, _, _) = await FaststalldAsync();

        await ReadAsync(await PubliceraAsync(id, await VersionAsync(id)));

        var bild = await GetAsync(Samordnare, $"/lagesbilder/{id}");
        Assert.That(bild["status"]!.GetValue<string>(), Is.EqualTo("Publicerad"));
        Assert.That(bild["publicerad"], Is.Not.Null);
        Assert.That(bild["sekretessprovning"]!["utfordAv"]!.GetValue<string>(), Is.EqualTo("Registrator"));
        Assert.That(bild["sekretessprovning"]!["datum"]!.GetValue<string>(), Is.EqualTo("2026-09-18"));
    }

    [Test]
    public async Task Without_sekretessprovning_it_is_422_with_pointers()
    {
        var (id, _, _) = await FaststalldAsync();

        var problem = await AssertProblemAsync(
            await PubliceraAsync(id, await VersionAsync(id), body: new { }),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/sekretessprovning" }));
    }

    [Test]
    public async Task Utkast_cannot_be_published() =>
        await AssertProblemAsync(await PubliceraAsync(await SkapaBildAsync(), "1"), 409, "lagesbild-fel-tillstand");

    [Test]
    public async Task Published_lagesbild_cannot_be_published_again()
    {
        var (id, _, _) = await FaststalldAsync();
        await PubliceraAsync(id, await VersionAsync(id));

        await AssertProblemAsync(await PubliceraAsync(id, await VersionAsync(id)), 409, "lagesbild-fel-tillstand");
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("1", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_is_refused(string? ifMatch, int status, string code)
    {
        var (id, _, _) = await FaststalldAsync();

        await AssertProblemAsync(await PubliceraAsync(id, ifMatch), status, code);
    }

    [TestCase("styrgrupp-jarva", 403, "ratt-saknas")]
    [TestCase("samordnare-farsta", 404, "lagesbild-saknas")]
    [TestCase("slk-controller", 403, "ratt-saknas")]
    public async Task Others_may_not_publish(string persona, int status, string code)
    {
        var (id, _, _) = await FaststalldAsync();

        await AssertProblemAsync(await PubliceraAsync(id, await VersionAsync(id), persona), status, code);
    }

    private Task<HttpResponseMessage> PubliceraAsync(
        Guid id,
        string? ifMatch,
        string persona = Samordnare,
        object? body = null
    ) => SendAsync(persona, HttpMethod.Post, $"/lagesbilder/{id}/publicering", body ?? Publicering, ifMatch);
}
