using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Trygghet.Modules.Lagesbild;
using Trygghet.Tests.Indikatorer.Hamtningar;

namespace Trygghet.Tests.Lagesbild.Polishandelser;

/// <summary>Against a source that behaves as badly as each test wants. The worker is off: no address is configured, and the tests fetch.</summary>
[TestFixture]
public sealed class PolishamtningTests : LagesbildFixture
{
    private const string Vecka = "2026-W34"; // of 22 August 2026
    private Kallserver kalla = null!;

    protected override IReadOnlyDictionary<string, string> Settings { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Utgaende:Tid"] = "00:00:01" };

    [SetUp]
    public async Task StartaKallanAsync()
    {
        kalla = await Kallserver.StartaAsync();
        await ExecuteAsync("truncate lagesbild.polishandelse, lagesbild.polishamtning, organisation.omradesgrans");
    }

    [TearDown]
    public async Task StoppaKallanAsync() => await kalla.DisposeAsync();

    [Test]
    public async Task Nothing_is_fetched_until_it_is_switched_on() =>
        Assert.That((await VeckanAsync("jarva"))["senastHamtad"], Is.Null);

    [Test]
    public async Task Notice_that_names_a_place_of_the_area_is_shown_there_and_only_there()
    {
        await HamtaAsync(PolisnotisTests.Post(1), PolisnotisTests.Post(2, sammanfattning: "Rån i Hökarängen."));

        var jarva = await VeckanAsync("jarva");
        Assert.That(
            jarva["handelser"]!.AsArray().Select(rad => $"{rad!["id"]} {rad["traff"]}"),
            Is.EqualTo(new[] { "1 Akalla" })
        );
        Assert.That($"{jarva["utanPlats"]} {jarva["handelser"]![0]!["lank"]}", Does.StartWith("1 https://polisen.se/"));
        Assert.That($"{jarva["forbehall"]}", Does.Contain("inte statistik"));
    }

    [Test]
    public async Task Point_within_the_border_goes_before_the_name()
    {
        await GransAsync("jarva", 17.90, 59.40, 17.95, 59.42);
        await GransAsync("farsta", 18.05, 59.24, 18.12, 59.26);
        await HamtaAsync(
            PolisnotisTests.Post(1, gps: "59.41,17.91", sammanfattning: "Brand i papperskorg."),
            PolisnotisTests.Post(2, gps: "59.25,18.09", sammanfattning: "Bilist från Akalla stoppad."),
            PolisnotisTests.Post(3, gps: "59.30,18.00", sammanfattning: "Brand i Akalla.")
        );

        var handelser = (await VeckanAsync("jarva"))["handelser"]!.AsArray();

        Assert.That(
            handelser.Select(rad => $"{rad!["id"]} {rad["placering"]} {rad["traff"]}"),
            Is.EquivalentTo(new[] { "1 Karta Järva", "3 Namn Akalla" })
        );
    }

    [Test]
    public async Task Hole_in_the_border_is_outside()
    {
        await ExecuteAsync(
            Grans,
            new
            {
                omrade = "jarva",
                geometri = """
                {"type":"MultiPolygon","coordinates":[[[[17,59],[18,59],[18,60],[17,60],[17,59]],
                [[17.4,59.4],[17.6,59.4],[17.6,59.6],[17.4,59.6],[17.4,59.4]]]]}
                """,
            }
        );

        await HamtaAsync(
            PolisnotisTests.Post(1, gps: "59.5,17.5", sammanfattning: "I hålet."),
            PolisnotisTests.Post(2, gps: "59.5,17.3", sammanfattning: "Utanför hålet.")
        );

        var handelser = (await VeckanAsync("jarva"))["handelser"]!.AsArray();
        Assert.That(handelser.Select(rad => $"{rad!["id"]}"), Is.EqualTo(new[] { "2" }));
    }

    [Test]
    public async Task Whole_municipality_says_that_nothing_more_is_known()
    {
        await HamtaAsync(PolisnotisTests.Post(1, sammanfattning: "Rattfylla."));

        var stad = await GetAsync("slk-controller", $"/polishandelser?omrade=0180&vecka={Vecka}");

        Assert.That($"{stad["handelser"]![0]!["placering"]}", Is.EqualTo("Kommun"));
    }

    [Test]
    public async Task Other_municipalities_are_not_kept()
    {
        await HamtaAsync(
            PolisnotisTests.Post(1, namn: "22 augusti 9.10, Brand, Solna", sammanfattning: "Akalla nämns.")
        );

        Assert.That(await ScalarAsync<long>("select count(*) from lagesbild.polishandelse"), Is.Zero);
        Assert.That(await ScalarAsync<int>("select notiser from lagesbild.polishamtning"), Is.EqualTo(1));
    }

    [Test]
    public async Task Edited_notice_is_a_new_version_and_the_same_again_is_none()
    {
        await HamtaAsync(PolisnotisTests.Post(1));
        await HamtaAsync(PolisnotisTests.Post(1));
        await HamtaAsync(PolisnotisTests.Post(1, sammanfattning: "Branden i Akalla är släckt."));

        var versioner = await GetAsync(Samordnare, "/polishandelser/1/versioner");
        Assert.That(
            versioner["items"]!.AsArray().Select(rad => $"{rad!["version"]} {rad["sammanfattning"]}"),
            Is.EqualTo(new[] { "2 Branden i Akalla är släckt.", "1 Brand vid Akalla centrum." })
        );
        Assert.That((await VeckanAsync("jarva"))["handelser"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Notices_are_never_counted_as_observations()
    {
        await HamtaAsync(PolisnotisTests.Post(1));

        var bild = await GetAsync(Samordnare, $"/veckosammanstallningar?omrade=jarva&vecka={Vecka}");
        Assert.That(bild["antal"]!.GetValue<int>(), Is.Zero);
    }

    [Test]
    public async Task Answer_that_fails_twice_is_asked_for_again()
    {
        kalla.Svara = (http, nummer) =>
            nummer < 3
                ? Kallserver.JsonAsync(http, "{}", StatusCodes.Status503ServiceUnavailable)
                : Kallserver.JsonAsync(http, $"[{PolisnotisTests.Post()}]");

        await HamtaAsync();

        Assert.That(kalla.Anrop, Has.Length.EqualTo(3));
        Assert.That((await VeckanAsync("jarva"))["handelser"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [TestCase(404, "[]", "Källan svarade 404.")]
    [TestCase(200, "<html>", "Källans svar var avbrutet eller inte det väntade.")]
    public async Task Source_in_trouble_leaves_what_was_there_and_is_told(int status, string text, string fel)
    {
        await HamtaAsync(PolisnotisTests.Post(1));
        kalla.Svara = (http, _) => Kallserver.JsonAsync(http, text, status);

        await HamtaAsync();

        Assert.That(
            await ScalarAsync<string>("select fel from lagesbild.polishamtning order by hamtad_at desc limit 1"),
            Is.EqualTo(fel)
        );
        Assert.That((await VeckanAsync("jarva"))["handelser"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Answer_that_is_broken_off_stores_nothing()
    {
        kalla.Svara = (http, _) => Kallserver.AvbrytAsync(http, $"[{PolisnotisTests.Post()}]");

        await HamtaAsync();

        Assert.That(await ScalarAsync<long>("select count(*) from lagesbild.polishandelse"), Is.Zero);
    }

    [TestCase(Farsta, "/polishandelser?omrade=jarva", 404, "omrade-saknas")]
    [TestCase("rapportor-jarva", "/polishandelser?omrade=jarva", 403, "ratt-saknas")]
    [TestCase(Samordnare, "/polishandelser", 400, "parameter-saknas")]
    public async Task Read_by_who_sees_the_picture_of_the_week(string persona, string adress, int status, string kod) =>
        await AssertProblemAsync(await SendAsync(persona, HttpMethod.Get, adress), status, kod);

    private Task GransAsync(string omrade, double vast, double syd, double ost, double nord) =>
        ExecuteAsync(
            Grans,
            new
            {
                omrade,
                geometri = FormattableString.Invariant(
                    $$"""
                    {"type":"Polygon","coordinates":[[[{{vast}},{{syd}}],[{{ost}},{{syd}}],[{{ost}},{{nord}}],[{{vast}},{{nord}}],[{{vast}},{{syd}}]]]}
                    """
                ),
            }
        );

    private const string Grans = """
        insert into organisation.omradesgrans (id, omrade, geometri, kalla, giltig_fran, skapad_av)
        values (gen_random_uuid(), @omrade, @geometri::jsonb, 'Prov', '2026-01-01', 'prov')
        """;

    private async Task HamtaAsync(params string[] poster)
    {
        if (poster.Length > 0)
            kalla.Svara = (http, _) => Kallserver.JsonAsync(http, $"[{string.Join(',', poster)}]");
        await using var scope = Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<Polishamtning>()
            .HamtaAsync(kalla.Adress, CancellationToken.None);
    }

    private Task<JsonNode> VeckanAsync(string omrade) =>
        GetAsync(Samordnare, $"/polishandelser?omrade={omrade}&vecka={Vecka}");
}
