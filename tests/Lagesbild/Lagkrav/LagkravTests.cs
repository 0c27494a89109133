using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Lagkrav;

[TestFixture]
public sealed class LagkravTests : LagesbildFixture
{
    private const string Klocka = "/lagkrav/lagesbild-uppdatering";

    [SetUp]
    public Task StartOverAsync() =>
        ExecuteAsync(
            """
            update lagesbild.lagkrav set grans_manader = 24, varningar = '{18,21}', verifierad = false, version = 1
             where kod = 'lagesbild-uppdatering';
            truncate lagesbild.lagesbild cascade
            """
        );

    [Test]
    public async Task No_requirement_is_read_by_a_lawyer_until_somebody_says_so()
    {
        var krav = (await GetAsync(Samordnare, "/lagkrav"))["items"]!.AsArray();

        Assert.That(krav, Has.Count.EqualTo(3));
        Assert.That(krav.Select(k => k!["verifierad"]!.GetValue<bool>()), Is.All.False);
    }

    [Test]
    public async Task Unknown_requirement_names_the_nearest()
    {
        var svar = await SendAsync(Samordnare, HttpMethod.Get, "/lagkrav/lagesbild-uppdateringen");

        var problem = await AssertProblemAsync(svar, 404, "lagkrav-saknas");
        Assert.That($"{problem["detail"]}", Does.Contain("lagesbild-uppdatering?"));
    }

    [TestCase("samordnare-jarva", 403)]
    [TestCase("kommunpolis-jarva", 403)]
    [TestCase("styrgrupp-jarva", 403)]
    [TestCase("revisor", 403)]
    [TestCase("analys", 403)]
    [TestCase("", 401)]
    [TestCase("slk-controller", 200)]
    public async Task Only_the_controller_changes_a_requirement(string persona, int status) =>
        Assert.That((int)(await AndraAsync(Body(24, 18, 21), "1", persona)).StatusCode, Is.EqualTo(status));

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_changes_nothing(string? ifMatch, int status, string code)
    {
        await AssertProblemAsync(await AndraAsync(Body(36, 20, 30), ifMatch), status, code);

        Assert.That((await GetAsync(Controller, Klocka))["gransManader"]!.GetValue<int>(), Is.EqualTo(24));
    }

    [TestCase(24, 21, 18, "#/varningar")]
    [TestCase(24, 18, 24, "#/varningar")]
    [TestCase(24, 0, 21, "#/varningar")]
    [TestCase(0, 18, 21, "#/gransManader")]
    public async Task Clock_that_cannot_go_is_pointed_out(int grans, int snart, int bradskande, string pointer)
    {
        var problem = await AssertProblemAsync(
            await AndraAsync(Body(grans, snart, bradskande), "1"),
            422,
            "ogiltig-indata"
        );

        Assert.That(Pointers(problem), Does.Contain(pointer));
    }

    [Test]
    public async Task Requirement_without_a_clock_gets_none()
    {
        var svar = await SendAsync(Controller, HttpMethod.Put, "/lagkrav/lagesbild-delar", Body(24, 18, 21), "1");

        var problem = await AssertProblemAsync(svar, 422, "ogiltig-indata");
        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/gransManader", "#/varningar" }));
    }

    [TestCase(1, "Aktuell")]
    [TestCase(19, "Snart")]
    [TestCase(22, "Bradskande")]
    [TestCase(25, "Forsenad")]
    public async Task Area_shows_its_picture_in_force_and_how_old_it_is(int manader, string lage)
    {
        await FaststalldForAsync(manader);

        var jarva = await JarvaAsync(Samordnare);

        Assert.That($"{jarva["lage"]}", Is.EqualTo(lage));
        Assert.That(jarva["gallande"]!["alderManader"]!.GetValue<int>(), Is.EqualTo(manader));
    }

    [Test]
    public async Task Changed_limit_moves_every_clock_at_once()
    {
        await FaststalldForAsync(13);
        Assert.That($"{(await JarvaAsync(Samordnare))["lage"]}", Is.EqualTo("Aktuell"));

        await AndraAsync(Body(12, 6, 9), "1");

        Assert.That($"{(await JarvaAsync(Samordnare))["lage"]}", Is.EqualTo("Forsenad"));
        Assert.That(
            (await GetAsync(Samordnare, "/arbetslista?omrade=jarva"))["forsenat"]!
                .AsArray()
                .Select(rad => $"{rad!["text"]}"),
            Has.Some.Contains("äldre än 12 månader")
        );
    }

    [Test]
    public async Task Area_without_an_adopted_picture_lacks_one_and_shows_how_many_are_on_their_way()
    {
        await SkapaBildAsync();

        var jarva = await JarvaAsync(Samordnare);

        Assert.That($"{jarva["lage"]} {jarva["pagaende"]}", Is.EqualTo("Saknas 1"));
        Assert.That(jarva["gallande"], Is.Null);
    }

    [Test]
    public async Task Latest_decision_is_the_one_in_force()
    {
        await FaststalldForAsync(20);
        var senaste = await FaststalldForAsync(2);

        Assert.That(Id((await JarvaAsync(Samordnare))["gallande"]!), Is.EqualTo(senaste));
    }

    [TestCase("samordnare-jarva", "jarva")]
    [TestCase("samordnare-farsta", "farsta")]
    public async Task Coordinator_sees_the_clock_of_the_own_area_only(string persona, string omrade) =>
        Assert.That(await OmradenAsync(persona), Is.EqualTo(new[] { omrade }));

    [Test]
    public async Task Controller_sees_the_city_and_its_eleven_areas_the_city_first()
    {
        var omraden = await OmradenAsync(Controller);

        Assert.That(omraden, Has.Length.EqualTo(12));
        Assert.That(omraden[0], Is.EqualTo("0180"));
    }

    private async Task<Guid> FaststalldForAsync(int manader)
    {
        var bild = await SkapaBildAsync();
        await FaststallAsync(bild);
        await ExecuteAsync(
            """
            alter table lagesbild.lagesbild disable trigger user;
            update lagesbild.lagesbild set beslutsdatum = current_date - make_interval(months => @manader) where id = @bild;
            alter table lagesbild.lagesbild enable trigger user
            """,
            new { bild, manader }
        );
        return bild;
    }

    private async Task<JsonNode> JarvaAsync(string persona) =>
        (await GetAsync(persona, "/lagesbildsfrister?omrade=jarva"))["omraden"]!.AsArray().Single()!;

    private async Task<string[]> OmradenAsync(string persona) =>
        [.. (await GetAsync(persona, "/lagesbildsfrister"))["omraden"]!.AsArray().Select(rad => $"{rad!["omrade"]}")];

    private static object Body(int grans, int snart, int bradskande) =>
        new
        {
            paragraf = "6 §",
            kortnamn = "Lägesbilden hålls uppdaterad",
            gransManader = grans,
            varningar = new[] { snart, bradskande },
            kalla = "Lagtexten",
            verifierad = true,
        };

    private Task<HttpResponseMessage> AndraAsync(object body, string? ifMatch, string persona = Controller) =>
        SendAsync(persona, HttpMethod.Put, Klocka, body, ifMatch);
}
