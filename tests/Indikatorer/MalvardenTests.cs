using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer;

/// <summary>Decided targets: changed only by a new version, historic when their year has passed (IN8).</summary>
[TestFixture]
public sealed class MalvardenTests : ApiFixture
{
    private static int ar = 2100;

    [Test]
    public async Task Change_is_a_new_version_and_the_old_one_stays()
    {
        var mal = (await PostAsync("samordnare-jarva", "/malvarden", Nytt()))["mal"]!;

        var andrat = await ReadAsync(
            await SendAsync("samordnare-jarva", HttpMethod.Put, $"/malvarden/{mal["id"]}", Andring(22m), "1")
        );

        Assert.That(andrat["mal"]!["varde"]!.ToJsonString(), Is.EqualTo("22"));
        Assert.That(
            andrat["historik"]!.AsArray().Select(v => $"{v!["version"]} {v["varde"]!.ToJsonString()}"),
            Is.EqualTo(new[] { "2 22", "1 25" })
        );
    }

    [TestCase(2025, true)]
    [TestCase(2199, false)]
    public async Task Target_whose_year_has_passed_is_historic(int mal, bool historiskt)
    {
        await PostAsync("slk-controller", "/malvarden", Nytt(mal, "0180"));

        var rader = (await GetAsync("analys", $"/malvarden?omrade=0180&ar={mal}"))["items"]!.AsArray();

        Assert.That(rader.Single()!["historiskt"]!.GetValue<bool>(), Is.EqualTo(historiskt));
        Assert.That(
            (await GetAsync("analys", $"/malvarden?ar={mal}&historiskt={!historiskt}"))["total"]!.GetValue<int>(),
            Is.Zero
        );
    }

    [Test]
    public async Task There_is_one_target_of_each_kind()
    {
        var nytt = Nytt();
        await PostAsync("samordnare-jarva", "/malvarden", nytt);

        await AssertProblemAsync(
            await SendAsync("samordnare-jarva", HttpMethod.Post, "/malvarden", nytt),
            409,
            "malvarde-finns"
        );
    }

    [Test]
    public async Task Target_that_was_repealed_makes_room_for_another()
    {
        var nytt = Nytt();
        var mal = (await PostAsync("samordnare-jarva", "/malvarden", nytt))["mal"]!;

        await SendAsync("samordnare-jarva", HttpMethod.Put, $"/malvarden/{mal["id"]}", Andring(25m, true), "1");

        var efter = (await PostAsync("samordnare-jarva", "/malvarden", nytt))["mal"]!;
        Assert.That(efter["id"]!.GetValue<string>(), Is.Not.EqualTo(mal["id"]!.GetValue<string>()));
    }

    [TestCase("analys", 403, "ratt-saknas")]
    [TestCase("samordnare-farsta", 403, "ratt-saknas")]
    public async Task Only_the_one_who_keeps_the_targets_of_the_area_may(string vem, int status, string kod)
    {
        var mal = (await PostAsync("samordnare-jarva", "/malvarden", Nytt()))["mal"]!;

        await AssertProblemAsync(await SendAsync(vem, HttpMethod.Post, "/malvarden", Nytt()), status, kod);
        await AssertProblemAsync(
            await SendAsync(vem, HttpMethod.Put, $"/malvarden/{mal["id"]}", Andring(1m), "1"),
            status,
            kod
        );
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_changes_nothing(string? ifMatch, int status, string kod)
    {
        var mal = (await PostAsync("samordnare-jarva", "/malvarden", Nytt()))["mal"]!;

        await AssertProblemAsync(
            await SendAsync("samordnare-jarva", HttpMethod.Put, $"/malvarden/{mal["id"]}", Andring(1m), ifMatch),
            status,
            kod
        );
        Assert.That((await GetAsync("analys", $"/malvarden/{mal["id"]}"))["historik"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Share_above_hundred_percent_is_pointed_out()
    {
        var problem = await AssertProblemAsync(
            await SendAsync("samordnare-jarva", HttpMethod.Post, "/malvarden", Nytt(varde: 101m)),
            422,
            "ogiltig-indata"
        );

        Assert.That(problem["errors"]![0]!["pointer"]!.GetValue<string>(), Is.EqualTo("#/varde"));
    }

    private static object Nytt(int? malar = null, string omrade = "jarva", decimal varde = 25m) =>
        new
        {
            indikator = "TRY-03",
            omrade,
            ar = malar ?? Interlocked.Increment(ref ar),
            slag = "Namndmal",
            varde,
            beslut = "Nämndens verksamhetsplan",
            beslutsdatum = "2026-12-10",
            ursprung = "Dnr 2026/812",
        };

    private static object Andring(decimal varde, bool upphavt = false) =>
        new
        {
            varde,
            beslut = "Nämndens tertialrapport",
            beslutsdatum = "2027-05-20",
            ursprung = "Dnr 2027/310",
            upphavt,
        };
}
