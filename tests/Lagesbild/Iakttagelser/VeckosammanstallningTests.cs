using System.Text.Json.Nodes;
using Trygghet.Modules.Lagesbild;

namespace Trygghet.Tests.Lagesbild.Iakttagelser;

[TestFixture]
public sealed class VeckosammanstallningTests : LagesbildFixture
{
    private const string Rapportor = "rapportor-jarva";
    private readonly string vecka = VeckoRules.Vecka(DateTimeOffset.UtcNow);

    protected override async Task PrepareAsync()
    {
        await UppdragAsync(Rapportor, "Fastighetsagare", 1);
        await UppdragAsync("rapportor-skolan", "Skola", 1);
        await UppdragAsync("rapportor-varannan", "Ordningsvakt", 2, DateOnly.FromDateTime(DateTime.UtcNow).AddDays(-7));
        foreach (var kategori in new[] { "Klotter", "Klotter", "Brand" })
            await PostAsync(
                Rapportor,
                "/iakttagelser",
                new
                {
                    omrade = "jarva",
                    plats = "Husby torg",
                    tid = DateTime.UtcNow,
                    kategori,
                    omfattning = 1,
                }
            );
        await PostAsync(Rapportor, "/est-rapporter", Rapport(false));
    }

    [Test]
    public async Task Counts_are_per_category_and_place()
    {
        var bild = await HamtaAsync();

        Assert.That(
            bild["kategorier"]!.AsArray().Select(rad => $"{rad!["kategori"]} {rad["antal"]}"),
            Is.EqualTo(new[] { "Klotter 2", "Brand 1" })
        );
        Assert.That($"{bild["platser"]![0]!["plats"]} {bild["platser"]![0]!["antal"]}", Is.EqualTo("Husby torg 3"));
    }

    [Test]
    public async Task Missing_report_is_visible_as_missing_and_one_that_is_not_due_is_not() =>
        Assert.That(
            (await HamtaAsync())["rapporter"]!.AsArray().Select(rad => $"{rad!["rapportor"]} {rad["status"]}"),
            Is.EquivalentTo(new[] { "rapportor-jarva Inkommen", "rapportor-skolan Saknas" })
        );

    [Test]
    public async Task Too_little_to_compare_with_says_so() =>
        Assert.That(
            $"{(await HamtaAsync())["slutsats"]}",
            Does.EndWith("räcker inte för att jämföra med tidigare veckor.")
        );

    [Test]
    public async Task Week_is_reported_once() =>
        await AssertProblemAsync(
            await SendAsync(Rapportor, HttpMethod.Post, "/est-rapporter", Rapport(false)),
            409,
            "est-rapport-finns"
        );

    [Test]
    public async Task Report_is_read_by_its_writer_and_by_who_sums_up_and_by_nobody_else()
    {
        var id = (await GetAsync(Rapportor, $"/est-rapporter?vecka={vecka}"))["items"]![0]!["id"];

        Assert.That(
            (await GetAsync(Samordnare, $"/est-rapporter/{id}"))["antalIakttagelser"]!.GetValue<int>(),
            Is.EqualTo(3)
        );
        await AssertProblemAsync(
            await SendAsync(Farsta, HttpMethod.Get, $"/est-rapporter/{id}"),
            404,
            "est-rapport-saknas"
        );
    }

    [Test]
    public async Task Assignment_is_where_its_location_says()
    {
        using var skapat = await SendAsync(
            Samordnare,
            HttpMethod.Post,
            "/rapportorsuppdrag",
            Uppdrag("rapportor-forening", "Foreningsliv", 1, new(2020, 1, 1), till: new(2020, 12, 31))
        );

        var uppdrag = await ReadAsync(await As(Samordnare).GetAsync(skapat.Headers.Location));

        Assert.That($"{uppdrag["rapportor"]} {uppdrag["giltigTill"]}", Is.EqualTo("rapportor-forening 2020-12-31"));
        await AssertProblemAsync(
            await SendAsync(Farsta, HttpMethod.Get, $"/rapportorsuppdrag/{uppdrag["id"]}"),
            404,
            "rapportorsuppdrag-saknas"
        );
    }

    [Test]
    public async Task Nothing_to_report_does_not_go_with_iakttagelser()
    {
        var svar = await SendAsync(Rapportor, HttpMethod.Post, "/est-rapporter", Rapport(true));

        var problem = await AssertProblemAsync(svar, 422, "ogiltig-indata");
        Assert.That($"{problem["errors"]![0]!["pointer"]}", Is.EqualTo("#/ingetAttRapportera"));
    }

    [TestCase("2026-47")]
    [TestCase("2026-W54")]
    [TestCase("2999-W01")]
    public async Task Week_that_is_none_is_400(string vecka) =>
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Get, $"/veckosammanstallningar?omrade=jarva&vecka={vecka}"),
            400,
            "okant-filtervarde"
        );

    [Test]
    public async Task Rapportor_does_not_see_the_picture_of_the_week() =>
        await AssertProblemAsync(
            await SendAsync(Rapportor, HttpMethod.Get, "/veckosammanstallningar?omrade=jarva"),
            403,
            "ratt-saknas"
        );

    [Test]
    public async Task Area_of_somebody_else_is_404() =>
        await AssertProblemAsync(
            await SendAsync(Farsta, HttpMethod.Get, "/veckosammanstallningar?omrade=jarva"),
            404,
            "omrade-saknas"
        );

    private Task<JsonNode> HamtaAsync() => GetAsync(Samordnare, $"/veckosammanstallningar?omrade=jarva&vecka={vecka}");

    private object Rapport(bool inget) =>
        new
        {
            omrade = "jarva",
            vecka,
            ingetAttRapportera = inget,
        };

    private Task<JsonNode> UppdragAsync(string rapportor, string slag, int taktVeckor, DateOnly? fran = null) =>
        PostAsync(Samordnare, "/rapportorsuppdrag", Uppdrag(rapportor, slag, taktVeckor, fran ?? new(2026, 1, 5)));

    private static object Uppdrag(
        string rapportor,
        string slag,
        int taktVeckor,
        DateOnly fran,
        DateOnly? till = null
    ) =>
        new
        {
            rapportor,
            omrade = "jarva",
            slag,
            taktVeckor,
            giltigFran = $"{fran:yyyy-MM-dd}",
            giltigTill = till is null ? null : $"{till:yyyy-MM-dd}",
        };
}
