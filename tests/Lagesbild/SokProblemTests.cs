using System.Net;

namespace Trygghet.Tests.Lagesbild;

[TestFixture]
public sealed class SokProblemTests : LagesbildFixture
{
    [Test]
    public async Task Removed_problem_is_hidden_with_its_causes_and_nothing_is_erased()
    {
        var bild = await SkapaBildAsync();
        var id = await SkapaProblemAsync(bild);
        var orsak = await SkapaOrsakAsync(id);

        var response = await SendAsync(Samordnare, HttpMethod.Delete, $"/problem/{id}", ifMatch: "1");

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        await AssertProblemAsync(await SendAsync(Samordnare, HttpMethod.Get, $"/problem/{id}"), 404, "problem-saknas");
        await AssertProblemAsync(await SendAsync(Samordnare, HttpMethod.Get, $"/orsaker/{orsak}"), 404, "orsak-saknas");
        Assert.That(Ids(await GetAsync(Samordnare, $"/problem?lagesbild={bild}")), Is.Empty);
        Assert.That(
            await ScalarAsync<long>("select count(*) from lagesbild.problem where id = @id", new { id }),
            Is.EqualTo(1)
        );
    }

    [Test]
    public async Task List_is_by_picture_and_area_and_holds_only_the_callers()
    {
        var bild = await SkapaBildAsync();
        var first = await SkapaProblemAsync(bild);
        var second = await SkapaProblemAsync(bild);

        Assert.That(Ids(await GetAsync(Samordnare, $"/problem?lagesbild={bild}")), Is.EqualTo(new[] { first, second }));
        Assert.That(Ids(await GetAsync(Farsta, $"/problem?lagesbild={bild}")), Is.Empty);
        Assert.That(Ids(await GetAsync(Samordnare, "/problem?omrade=farsta")), Is.Empty);
    }
}
