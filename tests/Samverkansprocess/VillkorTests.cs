using Npgsql;

namespace Trygghet.Tests.Samverkansprocess;

/// <summary>The conditions ask the other modules; the styrgrupp may go on without them, and that is kept.</summary>
[TestFixture]
public sealed class VillkorTests : SamverkansprocessFixture
{
    private static readonly object Vidare = new { tillSteg = "GemensamPrioritering" };
    private static readonly object Overstyrd = new
    {
        tillSteg = "GemensamPrioritering",
        overstyrning = "Polisens bild kommer i mars.",
    };

    private Guid id;

    [SetUp]
    public async Task OwnMappingAsync()
    {
        id = await SkapaAsync();
        await StallAsync(id, "EgenKartlaggning");
    }

    [Test]
    public async Task Pictures_of_both_parties_open_the_next_step()
    {
        await BadaParternasBilderAsync();

        var answer = await ReadAsync(await BytAsync(id, Vidare, "1"));

        Assert.That(answer["varningar"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Missing_pictures_are_pointed_out()
    {
        var problem = await AssertProblemAsync(await BytAsync(id, Vidare, "1"), 422, "overgang-villkor");

        Assert.That(Pointers(problem), Is.EqualTo(new[] { "#/tillSteg", "#/tillSteg" }));
        Assert.That(problem["errors"]![0]!["detail"]!.GetValue<string>(), Does.StartWith("Staden har"));
        Assert.That(problem["errors"]![1]!["detail"]!.GetValue<string>(), Does.StartWith("Polisen har"));
    }

    [TestCase("Utkast", 1)]
    [TestCase("Ersatt", 1)]
    [TestCase("Arkiverad", 1)]
    [TestCase("Klar", 25)]
    public async Task Draft_replaced_or_old_picture_does_not_count(string status, int manader)
    {
        await BildAsync("Egen", "sdf-jarva");
        await BildAsync("Egen", "lpo-jarva-polisen", status, manader);

        var problem = await AssertProblemAsync(await BytAsync(id, Vidare, "1"), 422, "overgang-villkor");

        Assert.That(problem["errors"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Samordnare_cannot_override() =>
        await AssertProblemAsync(await BytAsync(id, Overstyrd, "1"), 422, "overgang-villkor");

    [Test]
    public async Task Styrgrupp_must_say_why() =>
        await AssertProblemAsync(await BytAsync(id, Vidare, "1", Styrgrupp), 422, "overgang-villkor");

    [Test]
    public async Task Override_by_the_styrgrupp_is_kept_with_its_warnings()
    {
        await BildAsync("Egen", "sdf-jarva");

        await ReadAsync(await BytAsync(id, Overstyrd, "1", Styrgrupp));

        var overgang = (await HamtaAsync(id))["historik"]!.AsArray().Single()!;
        Assert.That(overgang["overstyrning"]!.GetValue<string>(), Is.EqualTo("Polisens bild kommer i mars."));
        Assert.That(Texter(overgang["varningar"]).Single(), Does.StartWith("Polisen har"));
        Assert.That(overgang["av"]!.GetValue<string>(), Is.EqualTo(Styrgrupp));
    }

    [Test]
    public async Task Page_shows_the_conditions_and_the_possible_steps()
    {
        await BildAsync("Egen", "sdf-jarva");

        var process = await HamtaAsync(id);

        Assert.That(
            process["villkor"]!.AsArray().Select(villkor => villkor!["uppfyllt"]!.GetValue<bool>()),
            Is.EqualTo(new[] { true, false })
        );
        Assert.That(
            Texter(process["mojligaSteg"]),
            Is.EqualTo(new[] { "Initierad", "GemensamPrioritering", "Vilande", "Avslutad" })
        );
        Assert.That(Texter(process["kraverMotivering"]), Is.EqualTo(new[] { "Initierad", "Vilande", "Avslutad" }));
    }

    [Test]
    public async Task Carrying_out_needs_picture_plan_and_agreement()
    {
        await StallAsync(id, "GemensamPrioritering");

        var problem = await AssertProblemAsync(
            await BytAsync(id, new { tillSteg = "Genomforande" }, "1"),
            422,
            "overgang-villkor"
        );

        Assert.That(problem["errors"]!.AsArray(), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task History_cannot_be_rewritten()
    {
        await BadaParternasBilderAsync();
        await BytAsync(id, Vidare, "1");

        foreach (
            var sql in (string[])
                ["update samverkansprocess.overgang set av = 'x'", "delete from samverkansprocess.overgang"]
        )
            Assert.ThrowsAsync<PostgresException>(() => ExecuteAsync(sql));
    }

    [Test]
    public async Task Process_of_another_area_does_not_exist() =>
        await AssertProblemAsync(
            await SendAsync("samordnare-farsta", HttpMethod.Get, $"/samverkansprocesser/{id}"),
            404,
            "samverkansprocess-saknas"
        );
}
