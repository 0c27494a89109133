using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer;

/// <summary>The catalogue and the data sets.</summary>
[TestFixture]
public sealed class KatalogTests : MatvardeFixture
{
    protected override Task PrepareAsync() =>
        RegistreraAsync("TRYGGHET-SYNTETISK", DateTime.UtcNow, new Leverans("TRY-03", "jarva", "2026", 31m, 423));

    [Test]
    public async Task Catalogue_says_what_an_indicator_means_and_how_it_can_be_misread()
    {
        var indikator = await GetAsync("analys", "/indikatorer/TRY-03");

        Assert.That(indikator["namn"]!.GetValue<string>(), Is.EqualTo("Orolig för att närstående utsätts för brott"));
        Assert.That(indikator["matning"]!.GetValue<string>(), Is.EqualTo("Andel"));
        Assert.That(indikator["riktning"]!.GetValue<string>(), Is.EqualTo("LagBra"));
        Assert.That(indikator["omradesnivaer"]!.AsArray(), Has.Count.EqualTo(3));
        Assert.That(indikator["fallgropar"]!.GetValue<string>(), Is.Not.Empty);
    }

    [TestCase("/indikatorer/TRY-99", "indikator-saknas")]
    [TestCase("/datamangder/FINNS-EJ", "datamangd-saknas")]
    [TestCase("/datamangder/FINNS-EJ/mall.csv", "datamangd-saknas")]
    public async Task Unknown_code_is_404(string adress, string kod) =>
        await AssertProblemAsync(await SendAsync("analys", HttpMethod.Get, adress), 404, kod);

    [TestCase("typ=Tillit", "TIL-")]
    [TestCase("kalla=Kolada", "KOL-")]
    [TestCase("typ=brott&omradesniva=Lokalpolisomrade", "BRO-")]
    public async Task Catalogue_is_filtered(string fraga, string borjan)
    {
        var svar = await GetAsync("analys", $"/indikatorer?{fraga}&limit=100");

        var koder = svar["items"]!.AsArray().Select(i => i!["kod"]!.GetValue<string>()).ToList();
        Assert.That(koder, Is.Not.Empty.And.All.StartsWith(borjan));
        Assert.That(koder, Is.EqualTo(koder.Order(StringComparer.Ordinal)));
        Assert.That(svar["total"]!.GetValue<int>(), Is.EqualTo(koder.Count));
    }

    [TestCase("BOSTADSINBROTT")]
    [TestCase("närstående")]
    [TestCase("UTS-01")]
    public async Task Search_looks_in_code_name_and_description_in_any_case(string ord) =>
        Assert.That((await GetAsync("analys", $"/indikatorer?sok={ord}"))["total"]!.GetValue<int>(), Is.Positive);

    [Test]
    public async Task Search_takes_the_text_as_it_is() =>
        Assert.That((await GetAsync("analys", "/indikatorer?sok=%25"))["total"]!.GetValue<int>(), Is.LessThan(10));

    [TestCase("typ=Tryghet", "Trygghet")]
    [TestCase("kalla=Kolado", "Kolada")]
    [TestCase("omradesniva=Stadsdels", "Stadsdel")]
    public async Task Unknown_filter_value_is_400_with_the_closest_match(string fraga, string narmast)
    {
        var problem = await AssertProblemAsync(
            await SendAsync("analys", HttpMethod.Get, $"/indikatorer?{fraga}"),
            400,
            "okant-filtervarde"
        );

        Assert.That(problem["narmast"]!.GetValue<string>(), Is.EqualTo(narmast));
    }

    [TestCase("TRY-03", true)]
    [TestCase("TRY-04", false)]
    public async Task Catalogue_says_whether_there_is_anything_to_see(string kod, bool finns) =>
        Assert.That(
            (await GetAsync("analys", $"/indikatorer/{kod}"))["harVarden"]!.GetValue<bool>(),
            Is.EqualTo(finns)
        );

    [Test]
    public async Task Data_set_carries_licence_and_says_that_it_is_synthetic()
    {
        var datamangd = await GetAsync("analys", "/datamangder/TRYGGHET-SYNTETISK");

        Assert.That(datamangd["syntetisk"]!.GetValue<bool>(), Is.True);
        Assert.That(datamangd["licens"]!.GetValue<string>(), Is.EqualTo("CC0 1.0"));
        Assert.That(datamangd["revision"]!.GetValue<int>(), Is.EqualTo(1));
    }

    [Test]
    public async Task Data_sets_are_listed_in_order()
    {
        var svar = await GetAsync("analys", "/datamangder");

        var koder = svar["items"]!.AsArray().Select(i => i!["kod"]!.GetValue<string>());
        Assert.That(koder, Is.Ordered.And.Member("KOLADA-STOCKHOLM"));
    }

    [TestCase("/indikatorer")]
    [TestCase("/datamangder")]
    [TestCase("/matvarden")]
    public async Task Reporter_may_not_read_the_figures(string adress) =>
        await AssertProblemAsync(await SendAsync("rapportor-jarva", HttpMethod.Get, adress), 403, "ratt-saknas");
}
