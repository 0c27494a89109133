using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild.Iakttagelser;

[TestFixture]
public sealed class IakttagelserTests : LagesbildFixture
{
    private const string Rapportor = "rapportor-jarva";

    [Test]
    public async Task Iakttagelse_is_counted_to_the_week_it_happened_in()
    {
        var svar = await PostAsync(Rapportor, "/iakttagelser", Sedd());

        Assert.That($"{svar["vecka"]}", Does.Match(@"^\d{4}-W\d{2}$"));
    }

    [Test]
    public async Task Where_it_was_put_can_be_read_with_its_version()
    {
        using var skapad = await SendAsync(Rapportor, HttpMethod.Post, "/iakttagelser", Sedd(plats: "Rinkeby torg"));

        using var svar = await As(Rapportor).GetAsync(skapad.Headers.Location);

        Assert.That($"{(await ReadAsync(svar))["plats"]}", Is.EqualTo("Rinkeby torg"));
        Assert.That(svar.Headers.ETag?.Tag, Is.EqualTo("\"1\""));
    }

    [Test]
    public async Task What_others_wrote_is_404_outside_ones_areas()
    {
        var id = (await PostAsync(Rapportor, "/iakttagelser", Sedd()))["id"];

        await AssertProblemAsync(
            await SendAsync(Farsta, HttpMethod.Get, $"/iakttagelser/{id}"),
            404,
            "iakttagelse-saknas"
        );
    }

    [Test]
    public async Task The_same_key_sent_again_becomes_one_iakttagelse()
    {
        var (nyckel, sedd) = ($"{Guid.NewGuid()}", Sedd(plats: "Akalla by"));

        foreach (var _ in Enumerable.Range(0, 3))
            await ReadAsync(await SendAsync(Rapportor, HttpMethod.Post, "/iakttagelser", sedd, idempotencyKey: nyckel));

        var alla = await GetAsync(Samordnare, "/iakttagelser?limit=100");
        Assert.That(alla["items"]!.AsArray().Count(rad => $"{rad!["plats"]}" == "Akalla by"), Is.EqualTo(1));
    }

    [Test]
    public async Task Rapportor_sees_only_its_own()
    {
        await PostAsync(Samordnare, "/iakttagelser", Sedd());
        await PostAsync(Rapportor, "/iakttagelser", Sedd());

        var mina = (await GetAsync(Rapportor, "/iakttagelser?limit=100"))["items"]!.AsArray();

        Assert.That(mina, Is.Not.Empty);
        Assert.That(mina.Select(rad => rad!["egen"]!.GetValue<bool>()), Is.All.True);
    }

    [Test]
    public async Task Coordinator_of_another_area_sees_none() =>
        Assert.That((await GetAsync(Farsta, "/iakttagelser?omrade=jarva"))["total"]!.GetValue<int>(), Is.Zero);

    [Test]
    public async Task Another_area_is_404() =>
        await AssertProblemAsync(
            await SendAsync(Rapportor, HttpMethod.Post, "/iakttagelser", Sedd(omrade: "farsta")),
            404,
            "omrade-saknas"
        );

    [TestCase("plats", null, "#/plats")]
    [TestCase("kategori", null, "#/kategori")]
    [TestCase("omfattning", 6, "#/omfattning")]
    [TestCase("tid", "2999-01-01T00:00:00Z", "#/tid")]
    [TestCase("tid", "2020-01-01T00:00:00Z", "#/tid")]
    [TestCase("longitud", 17.9, "#/latitud")]
    public async Task Bad_field_is_pointed_out(string falt, object? varde, string pekare)
    {
        var sedd = Sedd();
        sedd[falt] = varde is null ? null : JsonValue.Create(varde);

        var problem = await AssertProblemAsync(
            await SendAsync(Rapportor, HttpMethod.Post, "/iakttagelser", sedd),
            422,
            "ogiltig-indata"
        );

        Assert.That($"{problem["errors"]![0]!["pointer"]}", Is.EqualTo(pekare));
    }

    [Test]
    public async Task Personnummer_in_the_description_is_refused()
    {
        var sedd = Sedd();
        sedd["beskrivning"] = "Det var 811218-9876.";

        await AssertProblemAsync(
            await SendAsync(Rapportor, HttpMethod.Post, "/iakttagelser", sedd),
            422,
            "personnummer-i-text"
        );
    }

    [Test]
    public async Task Own_iakttagelse_can_be_taken_back()
    {
        var id = (await PostAsync(Rapportor, "/iakttagelser", Sedd(plats: "Ångrad plats")))["id"];

        using var svar = await SendAsync(Rapportor, HttpMethod.Delete, $"/iakttagelser/{id}", ifMatch: "1");

        Assert.That((int)svar.StatusCode, Is.EqualTo(204));
        var kvar = (await GetAsync(Rapportor, "/iakttagelser?limit=100"))["items"]!.AsArray();
        Assert.That(kvar.Select(rad => $"{rad!["plats"]}"), Has.None.EqualTo("Ångrad plats"));
    }

    [TestCase(Samordnare, "1", 404, "iakttagelse-saknas")]
    [TestCase(Rapportor, null, 428, "if-match-saknas")]
    [TestCase(Rapportor, "7", 412, "etag-inaktuell")]
    public async Task Taken_back_only_by_its_writer_as_it_was_read(
        string persona,
        string? ifMatch,
        int status,
        string kod
    )
    {
        var id = (await PostAsync(Rapportor, "/iakttagelser", Sedd()))["id"];

        await AssertProblemAsync(
            await SendAsync(persona, HttpMethod.Delete, $"/iakttagelser/{id}", ifMatch: ifMatch),
            status,
            kod
        );
    }

    [Test]
    public async Task Iakttagelse_is_lifted_into_a_problem_and_stays_there()
    {
        var id = (await PostAsync(Rapportor, "/iakttagelser", Sedd()))["id"];
        var problem = await SkapaProblemAsync(await SkapaBildAsync());

        await ReadAsync(
            await SendAsync(Samordnare, HttpMethod.Post, $"/iakttagelser/{id}/lyft", new { problemId = problem }, "1")
        );

        await AssertProblemAsync(
            await SendAsync(Rapportor, HttpMethod.Delete, $"/iakttagelser/{id}", ifMatch: "1"),
            409,
            "iakttagelse-lyft"
        );
    }

    private static JsonObject Sedd(string omrade = "jarva", string plats = "Kista torg") =>
        new()
        {
            ["omrade"] = omrade,
            ["plats"] = plats,
            ["tid"] = DateTime.UtcNow.AddHours(-2).ToString("o"),
            ["kategori"] = "Nedskrapning",
            ["omfattning"] = 2,
        };
}
