using System.Net;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Atgardsplan;

[TestFixture]
public sealed class SkapaHandlingsplanTests : AtgardFixture
{
    [Test]
    public async Task Utkast_is_created_on_an_adopted_lagesbild()
    {
        var response = await SkapaPlanAsync(Kedja.Handlingsplan(Lagesbild));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.Created));
        Assert.That(response.Headers.ETag!.Tag, Is.EqualTo("\"1\""));
        var skapad = await GetAsync(Samordnare, response.Headers.Location!.ToString()[Root.Length..]);
        Assert.That(skapad["status"]!.GetValue<string>(), Is.EqualTo("Utkast"));
        Assert.That(skapad["lagesbildId"]!.GetValue<Guid>(), Is.EqualTo(Lagesbild));
        Assert.That(skapad["beslut"], Is.Null);
    }

    [Test]
    public async Task Lagesbild_that_is_not_adopted_gives_no_plan()
    {
        var utkast = await Kedjan.LagesbildAsync();

        var problem = await AssertProblemAsync(
            await SkapaPlanAsync(Kedja.Handlingsplan(utkast)),
            422,
            "lagesbild-ej-faststalld"
        );

        Assert.That(Pekare(problem), Is.EqualTo(new[] { "#/lagesbildId" }));
    }

    [Test]
    public async Task Lagesbild_of_another_area_gives_no_plan() =>
        await AssertProblemAsync(
            await SkapaPlanAsync(Kedja.Handlingsplan(Lagesbild, omrade: "farsta"), "samordnare-farsta"),
            422,
            "lagesbild-ej-faststalld"
        );

    [Test]
    public async Task Period_cannot_end_before_it_begins()
    {
        var plan = new
        {
            rubrik = "Plan",
            omrade = "jarva",
            periodFran = "2026-02-01",
            periodTill = "2026-01-31",
            lagesbildId = Lagesbild,
            inriktningar = Array.Empty<string>(),
        };

        var problem = await AssertProblemAsync(await SkapaPlanAsync(plan), 422, "ogiltig-indata");

        Assert.That(Pekare(problem), Is.EqualTo(new[] { "#/periodTill" }));
    }

    [Test]
    public async Task Every_missing_field_is_pointed_out()
    {
        var problem = await AssertProblemAsync(await SkapaPlanAsync(new { rubrik = "" }), 422, "ogiltig-indata");

        Assert.That(
            Pekare(problem),
            Is.EquivalentTo(
                new[] { "#/rubrik", "#/omrade", "#/periodFran", "#/periodTill", "#/lagesbildId", "#/inriktningar" }
            )
        );
    }

    [Test]
    public async Task Area_that_the_caller_cannot_read_does_not_exist() =>
        await AssertProblemAsync(
            await SkapaPlanAsync(Kedja.Handlingsplan(Lagesbild), "samordnare-farsta"),
            404,
            "omrade-saknas"
        );

    [TestCase("styrgrupp-jarva")]
    [TestCase("kommunpolis-jarva")]
    [TestCase("rapportor-jarva")]
    public async Task Role_that_does_not_write_plans_is_403(string persona) =>
        await AssertProblemAsync(await SkapaPlanAsync(Kedja.Handlingsplan(Lagesbild), persona), 403, "ratt-saknas");

    [Test]
    public async Task Personnummer_is_refused() =>
        await AssertProblemAsync(
            await SkapaPlanAsync(Kedja.Handlingsplan(Lagesbild, "Insats för 19900101-1234")),
            422,
            "personnummer-i-text"
        );

    private Task<HttpResponseMessage> SkapaPlanAsync(object plan, string persona = Samordnare) =>
        SendAsync(persona, HttpMethod.Post, "/handlingsplaner", plan);
}
