using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

/// <summary>A decided version never changes; a change is a new version that shows what changed.</summary>
[TestFixture]
public sealed class NyVersionTests : LagesbildFixture
{
    [Test]
    public async Task New_version_is_a_draft_with_the_same_content_problems_and_causes()
    {
        var (bild, problem, orsak) = await FaststalldAsync();

        var ny = await NyAsync(bild);

        var utkast = await GetAsync(Samordnare, $"/lagesbilder/{ny}");
        var kopia = utkast["problem"]!.AsArray().Single()!;
        var dess = await GetAsync(Samordnare, $"/problem/{Id(kopia)}");
        Assert.That(utkast["status"]!.GetValue<string>(), Is.EqualTo("Utkast"));
        Assert.That(utkast["foregaende"]!.GetValue<Guid>(), Is.EqualTo(bild));
        Assert.That(utkast["beslut"], Is.Null);
        Assert.That(Id(kopia), Is.Not.EqualTo(problem));
        Assert.That(dess["vad"]!.GetValue<string>(), Is.EqualTo("Öppen försäljning av narkotika."));
        Assert.That(dess["orsaker"]!.AsArray().Single()!["lopnummer"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(Id(dess["orsaker"]![0]!), Is.Not.EqualTo(orsak));
    }

    [Test]
    public async Task Tree_of_causes_is_kept()
    {
        var bild = await SkapaBildAsync();
        var problem = await SkapaProblemAsync(bild);
        var ovan = await SkapaOrsakAsync(problem);
        await SkapaOrsakAsync(problem, ovan);
        await FaststallAsync(bild);

        var ny = await NyAsync(bild);

        var kopia = (await GetAsync(Samordnare, $"/problem?lagesbild={ny}"))["items"]![0]!;
        var orsaker = (await GetAsync(Samordnare, $"/problem/{Id(kopia)}"))["orsaker"]!;
        Assert.That(orsaker[1]!["foralderOrsakId"]!.GetValue<Guid>(), Is.EqualTo(Id(orsaker[0]!)));
    }

    [Test]
    public async Task Version_before_applies_until_the_new_one_is_adopted()
    {
        var (bild, _, _) = await FaststalldAsync();
        var ny = await NyAsync(bild);
        Assert.That(await StatusAsync(bild), Is.EqualTo("Faststalld"));

        await FaststallAsync(ny);

        Assert.That(await StatusAsync(bild), Is.EqualTo("Ersatt"));
        Assert.That(
            (await GetAsync(Samordnare, $"/lagesbilder/{bild}"))["efterfoljare"]!.GetValue<Guid>(),
            Is.EqualTo(ny)
        );
    }

    [Test]
    public async Task Own_picture_is_replaced_when_the_new_version_is_shared()
    {
        var bild = await SkapaKlarAsync(Bild(typ: "Egen", part: "sdf-jarva"));
        await DelaAsync(bild, "lpo-jarva-polisen");
        var ny = await NyAsync(bild);
        await KlarAsync(ny);
        Assert.That(await StatusAsync(bild), Is.EqualTo("Klar"));

        await DelaAsync(ny, "lpo-jarva-polisen");

        Assert.That(await StatusAsync(bild), Is.EqualTo("Ersatt"));
    }

    [Test]
    public async Task Receiver_does_not_see_the_new_version_before_it_is_shared()
    {
        var bild = await SkapaKlarAsync(Bild(typ: "Egen", part: "sdf-jarva"));
        await DelaAsync(bild, "lpo-jarva-polisen");
        var ny = await NyAsync(bild);

        var mottagen = await GetAsync("kommunpolis-jarva", $"/lagesbilder/{bild}");

        Assert.That(mottagen["efterfoljare"], Is.Null);
        await AssertProblemAsync(
            await SendAsync("kommunpolis-jarva", HttpMethod.Get, $"/lagesbilder/{ny}/andringar"),
            404,
            "lagesbild-saknas"
        );
    }

    [Test]
    public async Task Version_has_one_successor()
    {
        var (bild, _, _) = await FaststalldAsync();
        await NyAsync(bild);

        var svar = await SendAsync(Samordnare, HttpMethod.Post, $"/lagesbilder/{bild}/nya-versioner");

        await AssertProblemAsync(svar, 409, "lagesbild-har-ny-version");
    }

    [Test]
    public async Task Untouched_version_shows_no_changes()
    {
        var (bild, _, _) = await FaststalldAsync();

        var andringar = await AndringarAsync(await NyAsync(bild));

        Assert.That(andringar["foregaende"]!.GetValue<Guid>(), Is.EqualTo(bild));
        Assert.That(Antal(andringar), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public async Task First_version_has_nothing_to_compare_with()
    {
        var andringar = await AndringarAsync(await SkapaBildAsync());

        Assert.That(andringar["foregaende"], Is.Null);
        Assert.That(Antal(andringar), Is.EqualTo((0, 0, 0)));
    }

    [Test]
    public async Task Changes_are_shown_part_by_part()
    {
        var bild = await SkapaBildAsync();
        await SkapaProblemAsync(bild);
        var bort = await SkapaProblemAsync(bild);
        await FaststallAsync(bild);
        var ny = await NyAsync(bild);
        var kopior = Ids(await GetAsync(Samordnare, $"/problem?lagesbild={ny}")).ToList();
        var text = Without(Bild(), "typ", "omrade");
        text["analys"] = "Ny analys.";
        await ReadAsync(await SendAsync(Samordnare, HttpMethod.Put, $"/lagesbilder/{ny}", text, "1"));
        var andrat = Without(Problem(ny, "TRY-01", "TRY-04"), "lagesbildId");
        await ReadAsync(await SendAsync(Samordnare, HttpMethod.Put, $"/problem/{kopior[0]}", andrat, "1"));
        await SendAsync(Samordnare, HttpMethod.Delete, $"/problem/{kopior[1]}", null, "1");
        var tillagt = await SkapaProblemAsync(ny);
        await SkapaOrsakAsync(tillagt);

        var andringar = await AndringarAsync(ny);

        var del = andringar["delar"]!.AsArray().Single()!;
        Assert.That(Text(del, "namn"), Is.EqualTo("analys"));
        Assert.That(del["fore"], Is.Null);
        Assert.That(Text(del, "efter"), Is.EqualTo("Ny analys."));
        Assert.That(
            andringar["problem"]!.AsArray().Select(rad => (Id(rad!), Text(rad!, "slag"))),
            Is.EqualTo(new[] { (kopior[0], "Andrad"), (tillagt, "Tillagd"), (bort, "Borttagen") })
        );
        var falt = andringar["problem"]![0]!["falt"]!.AsArray().Single()!;
        Assert.That(
            (Text(falt, "namn"), Text(falt, "fore"), Text(falt, "efter")),
            Is.EqualTo(("indikatorer", "TRY-01", "TRY-01, TRY-04"))
        );
        Assert.That(Text(andringar["orsaker"]!.AsArray().Single()!, "slag"), Is.EqualTo("Tillagd"));
    }

    private async Task<Guid> NyAsync(Guid bild) =>
        Id(await PostAsync(Samordnare, $"/lagesbilder/{bild}/nya-versioner", null));

    private Task<JsonNode> AndringarAsync(Guid bild) => GetAsync(Samordnare, $"/lagesbilder/{bild}/andringar");

    private static string Text(JsonNode rad, string namn) => rad[namn]!.GetValue<string>();

    private static (int Delar, int Problem, int Orsaker) Antal(JsonNode andringar) =>
        (
            andringar["delar"]!.AsArray().Count,
            andringar["problem"]!.AsArray().Count,
            andringar["orsaker"]!.AsArray().Count
        );

    private Task<string> StatusAsync(Guid id) =>
        ScalarAsync<string>("select status from lagesbild.lagesbild where id = @id", new { id });
}
