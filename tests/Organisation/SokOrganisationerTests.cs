using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Organisation;

[TestFixture]
public sealed class SokOrganisationerTests : ApiFixture
{
    [Test]
    public async Task There_is_one_stadsdelsforvaltning_for_each_area_of_today()
    {
        var lista = await GetAsync("samordnare-jarva", "/organisationer?typ=Stadsdelsforvaltning");

        Assert.That(lista["total"]!.GetValue<int>(), Is.EqualTo(11));
    }

    [Test]
    public async Task Police_of_a_district_that_has_ceased_is_not_listed()
    {
        var lista = await GetAsync("samordnare-jarva", "/organisationer?typ=Polis&limit=100");

        var koder = lista["items"]!.AsArray().Select(o => o!["kod"]!.GetValue<string>()).ToList();
        Assert.That(koder, Has.Member("lpo-jarva-polisen").And.No.Member("lpo-norrmalm-polisen"));
    }

    [Test]
    public async Task Misspelt_type_is_400_with_the_nearest()
    {
        var problem = await AssertProblemAsync(
            await SendAsync("samordnare-jarva", HttpMethod.Get, "/organisationer?typ=Bolog"),
            400,
            "okant-filtervarde"
        );

        Assert.That(problem["narmast"]!.GetValue<string>(), Is.EqualTo("Bolag"));
    }
}
