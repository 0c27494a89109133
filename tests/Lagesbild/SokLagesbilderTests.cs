using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

[TestFixture]
public sealed class SokLagesbilderTests : LagesbildFixture
{
    private Guid jarva;
    private Guid farsta;
    private Guid egen;

    protected override async Task PrepareAsync()
    {
        (jarva, _, _) = await FaststalldAsync();
        egen = await SkapaBildAsync(Bild(typ: "Egen", part: "sdf-jarva"));
        farsta = await SkapaBildAsync(Bild("farsta"), Farsta);
    }

    [Test]
    public async Task List_holds_only_the_callers_areas()
    {
        Assert.That(Ids(await GetAsync(Samordnare, "/lagesbilder")), Is.EqualTo(new[] { egen, jarva }));
        Assert.That(Ids(await GetAsync(Farsta, "/lagesbilder")), Is.EqualTo(new[] { farsta }));
        Assert.That(Ids(await GetAsync("revisor", "/lagesbilder")), Is.EqualTo(new[] { farsta, egen, jarva }));
    }

    [Test]
    public async Task Filter_on_an_area_outside_is_an_empty_list() =>
        Assert.That(Ids(await GetAsync(Samordnare, "/lagesbilder?omrade=farsta")), Is.Empty);

    [TestCase("status=Faststalld", ExpectedResult = 1)]
    [TestCase("status=Utkast", ExpectedResult = 1)]
    [TestCase("typ=Egen", ExpectedResult = 1)]
    [TestCase("typ=Extremism", ExpectedResult = 0)]
    [TestCase("omrade=jarva", ExpectedResult = 2)]
    [TestCase("part=sdf-jarva", ExpectedResult = 1)]
    [TestCase("part=lpo-jarva-polisen", ExpectedResult = 0)]
    [TestCase("fran=2026-04-30&till=2026-12-31", ExpectedResult = 2)]
    [TestCase("fran=2026-05-01", ExpectedResult = 0)]
    [TestCase("till=2025-12-31", ExpectedResult = 0)]
    public async Task<int> Filters_narrow_the_list(string filter) =>
        Ids(await GetAsync(Samordnare, $"/lagesbilder?{filter}")).Count();

    [Test]
    public async Task Item_says_what_a_list_needs()
    {
        var item = (await GetAsync(Samordnare, "/lagesbilder?status=Faststalld"))["items"]![0]!;

        Assert.That(item["antalProblem"]!.GetValue<int>(), Is.EqualTo(1));
        Assert.That(item["beslutsdatum"]!.GetValue<string>(), Is.EqualTo("2026-09-15"));
        Assert.That(item["skapadAv"]!.GetValue<string>(), Is.EqualTo(Samordnare));
    }

    [TestCase("/lagesbilder?status=Faststald", "Faststalld")]
    [TestCase("/lagesbilder?typ=Gemensamm", "Gemensam")]
    public async Task Unknown_filter_value_is_400_with_the_closest_match(string path, string nearest)
    {
        var problem = await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Get, path),
            400,
            "okant-filtervarde"
        );

        Assert.That(problem["narmast"]!.GetValue<string>(), Is.EqualTo(nearest));
    }

    [Test]
    public async Task Filter_on_the_other_party_does_not_hint_at_what_it_has_not_shared()
    {
        var svar = await GetAsync("kommunpolis-jarva", "/lagesbilder?part=sdf-jarva");

        Assert.That((Ids(svar).Count(), svar["total"]!.GetValue<int>()), Is.EqualTo((0, 0)));
    }

    [Test]
    public async Task Day_that_is_none_is_400() =>
        Assert.That(
            (int)(await SendAsync(Samordnare, HttpMethod.Get, "/lagesbilder?fran=snart")).StatusCode,
            Is.EqualTo(400)
        );

    [Test]
    public async Task Pages_cover_the_list_once()
    {
        var first = await GetAsync(Samordnare, "/lagesbilder?limit=1&page=1");
        var second = await GetAsync(Samordnare, "/lagesbilder?limit=1&page=2");

        Assert.That(first["total"]!.GetValue<int>(), Is.EqualTo(2));
        Assert.That(Ids(first).Concat(Ids(second)), Is.EquivalentTo(new[] { jarva, egen }));
    }

    [Test]
    public async Task Reporter_reads_no_pictures() =>
        await AssertProblemAsync(
            await SendAsync("rapportor-jarva", HttpMethod.Get, "/lagesbilder"),
            403,
            "ratt-saknas"
        );
}
