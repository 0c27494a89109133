using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Iakttagelser;

/// <summary>An observation is the ground for one problem in each picture, and no party can tell what the other has made of it.</summary>
[TestFixture]
public sealed class LyftTests : LagesbildFixture
{
    private const string Polis = "kommunpolis-jarva";
    private const string Rapportor = "rapportor-jarva";

    private Guid stadensBild;
    private Guid stadens;
    private Guid polisens;

    protected override async Task PrepareAsync()
    {
        stadensBild = await SkapaBildAsync(Bild(typ: "Egen", part: "sdf-jarva"));
        stadens = await SkapaProblemAsync(stadensBild);
        var polisensBild = await SkapaBildAsync(Bild(typ: "Egen", part: "lpo-jarva-polisen"), Polis);
        polisens = Id(await PostAsync(Polis, "/problem", Problem(polisensBild)));
    }

    [Test]
    public async Task What_one_party_has_lifted_looks_untouched_to_the_other()
    {
        var id = await SeddAsync();
        using var fore = await SendAsync(Polis, HttpMethod.Get, $"/iakttagelser/{id}");

        await LyftAsync(Samordnare, id, stadens, "1");

        using var efter = await SendAsync(Polis, HttpMethod.Get, $"/iakttagelser/{id}");
        Assert.That(
            await efter.Content.ReadAsStringAsync(),
            Is.EqualTo(await fore.Content.ReadAsStringAsync()).And.Contain("\"problem\":[]")
        );
        Assert.That(efter.Headers.ETag, Is.EqualTo(fore.Headers.ETag));
    }

    [Test]
    public async Task Each_party_lifts_to_its_own_problem_and_moves_nothing_for_the_other()
    {
        var id = await SeddAsync();
        var opaverkad = await SeddAsync();
        await LyftAsync(Samordnare, id, stadens, "1");

        var svar = await LyftAsync(Polis, id, polisens, "1");

        var utanAnnan = await LyftAsync(Polis, opaverkad, polisens, "1");
        Assert.That($"{svar["version"]}", Is.EqualTo($"{utanAnnan["version"]}"));
        Assert.That(await LyftTillAsync(Polis, id), Is.EqualTo(new[] { polisens }));
        Assert.That(await LyftTillAsync(Samordnare, id), Is.EqualTo(new[] { stadens }));
    }

    [Test]
    public async Task List_shows_each_party_its_own()
    {
        var id = await SeddAsync();
        await LyftAsync(Samordnare, id, stadens, "1");

        var rad = (await GetAsync(Polis, "/iakttagelser?limit=100"))["items"]!.AsArray().Single(r => Id(r!) == id)!;

        Assert.That((rad["problem"]!.AsArray().Count, rad["version"]!.GetValue<int>()), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task Others_problem_is_404_to_lift_to() =>
        await AssertProblemAsync(
            await SendAsync(
                Polis,
                HttpMethod.Post,
                $"/iakttagelser/{await SeddAsync()}/lyft",
                new { problemId = stadens },
                "1"
            ),
            404,
            "problem-saknas"
        );

    [Test]
    public async Task In_the_same_picture_it_is_moved()
    {
        var (id, annat) = (await SeddAsync(), await SkapaProblemAsync(stadensBild));
        await LyftAsync(Samordnare, id, stadens, "1");

        await LyftAsync(Samordnare, id, annat, "2");

        Assert.That(await LyftTillAsync(Samordnare, id), Is.EqualTo(new[] { annat }));
    }

    [Test]
    public async Task Version_from_before_ones_own_lift_is_stale()
    {
        var id = await SeddAsync();
        await LyftAsync(Samordnare, id, stadens, "1");

        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Post, $"/iakttagelser/{id}/lyft", new { problemId = stadens }, "1"),
            412,
            "etag-inaktuell"
        );
    }

    [Test]
    public async Task Picture_that_is_shared_shows_its_lift_to_who_received_it()
    {
        var bild = await SkapaBildAsync(Bild(typ: "Egen", part: "sdf-jarva"));
        var (id, problem) = (await SeddAsync(), await SkapaProblemAsync(bild));
        await LyftAsync(Samordnare, id, problem, "1");
        await KlarAsync(bild);

        await DelaAsync(bild, "lpo-jarva-polisen");

        Assert.That(await LyftTillAsync(Polis, id), Is.EqualTo(new[] { problem }));
    }

    [Test]
    public async Task Refusal_to_take_back_does_not_tell_of_a_lift_in_an_own_picture()
    {
        var id = await SeddAsync();
        await LyftAsync(Samordnare, id, stadens, "1");

        using var svar = await SendAsync(Rapportor, HttpMethod.Delete, $"/iakttagelser/{id}", ifMatch: "1");

        Assert.That((int)svar.StatusCode, Is.EqualTo(204));
    }

    private async Task<JsonNode> LyftAsync(string persona, Guid id, Guid problem, string version) =>
        await ReadAsync(
            await SendAsync(persona, HttpMethod.Post, $"/iakttagelser/{id}/lyft", new { problemId = problem }, version)
        );

    private async Task<IEnumerable<Guid>> LyftTillAsync(string persona, Guid id) =>
        (await GetAsync(persona, $"/iakttagelser/{id}"))["problem"]!.AsArray().Select(p => p!.GetValue<Guid>());

    private async Task<Guid> SeddAsync() =>
        Id(
            await PostAsync(
                Rapportor,
                "/iakttagelser",
                new
                {
                    omrade = "jarva",
                    plats = "Kista torg",
                    tid = DateTime.UtcNow.AddHours(-2).ToString("o"),
                    kategori = "Nedskrapning",
                    omfattning = 2,
                }
            )
        );
}
