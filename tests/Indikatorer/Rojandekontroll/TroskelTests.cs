using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer.Rojandekontroll;

/// <summary>The statistician decides from how many on a figure is shown; what is registered follows as a new revision.</summary>
[TestFixture]
public sealed class TroskelTests : RojandekontrollFixture
{
    private const string Matningen = "TRYGGHETSMATNINGEN";

    [Test]
    public async Task Higher_threshold_hides_now_and_leaves_old_answers_as_they_were()
    {
        await LevereraAsync(
            Matningen,
            "TRY-01",
            new("farsta", "alla", "2023", 40, 40),
            new("bromma", "alla", "2023", 50, 60)
        );
        var (da, fore) = await DaAsync("indikator=TRY-01");

        var svar = await BeslutaAsync("TRY-01", 50);

        Assert.That(await DoldaAsync("indikator=TRY-01"), Is.EqualTo(new[] { "farsta alla 2023" }));
        Assert.That(await DoldaAsync($"indikator=TRY-01&asOf={da}"), Is.Empty);
        Assert.That((await DaAsync("indikator=TRY-01", da)).Svar, Is.EqualTo(fore));
        Assert.That(svar["beslut"]![0]!["omraknade"]!.GetValue<int>(), Is.EqualTo(1));
    }

    [Test]
    public async Task Lower_threshold_shows_what_it_hid_and_what_was_hidden_to_protect_it()
    {
        await LevereraAsync(
            Matningen,
            "TRY-02",
            new("farsta", "alla", "2023", 45, 100),
            new("farsta", "kon=kvinna", "2023", 50, 20),
            new("farsta", "kon=man", "2023", 43.8m, 80)
        );
        Assert.That(await DoldaAsync("indikator=TRY-02"), Has.Length.EqualTo(2));

        await BeslutaAsync("TRY-02", 10);

        Assert.That(await DoldaAsync("indikator=TRY-02"), Is.Empty);
    }

    [Test]
    public async Task What_still_needs_protection_keeps_it()
    {
        await LevereraAsync(
            Matningen,
            "TRY-03",
            new("farsta", "alla", "2023", 45, 100),
            new("farsta", "kon=kvinna", "2023", 50, 8),
            new("farsta", "kon=man", "2023", 43.8m, 92)
        );

        await BeslutaAsync("TRY-03", 10);

        Assert.That(
            await DoldaAsync("indikator=TRY-03"),
            Is.EqualTo(new[] { "farsta kon=kvinna 2023", "farsta kon=man 2023" })
        );
    }

    [Test]
    public async Task What_the_source_hides_itself_stays_hidden()
    {
        const string rubrik = "indikator;omrade;period;uppdelning;varde;n;status";
        string[] rader = ["TRY-04;farsta;2023;alla;45;20;Undertryckt"];
        await ImporteraAsync("statistiker", $"datamangd={Matningen}&lasare=trygghet-csv", Csv(rubrik, rader));

        await BeslutaAsync("TRY-04", 5);

        Assert.That(await DoldaAsync("indikator=TRY-04"), Is.EqualTo(new[] { "farsta alla 2023" }));
    }

    [Test]
    public async Task Uncertain_is_a_threshold_of_its_own()
    {
        await LevereraAsync(Matningen, "TRY-05", new Figur("farsta", "alla", "2023", 40, 150));

        await BeslutaAsync("TRY-05", 30, sakert: 200);

        var rad = (await GetAsync("analys", "/matvarden?indikator=TRY-05"))["items"]![0]!;
        Assert.That($"{rad["status"]} {rad["varde"]} {rad["n"]}", Is.EqualTo("Osaker 40 150"));
    }

    [Test]
    public async Task Decision_without_a_changed_figure_makes_no_revision()
    {
        await LevereraAsync(Matningen, "TRY-06", new Figur("farsta", "alla", "2023", 40, 150));
        var fore = await GetAsync("analys", $"/datamangder/{Matningen}");

        await BeslutaAsync("TRY-06", 31);

        Assert.That(
            (await GetAsync("analys", $"/datamangder/{Matningen}")).ToJsonString(),
            Is.EqualTo(fore.ToJsonString())
        );
    }

    [TestCase(null, 428, "if-match-saknas")]
    [TestCase("7", 412, "etag-inaktuell")]
    public async Task Wrong_precondition_changes_nothing(string? ifMatch, int status, string kod)
    {
        var svar = await SendAsync("statistiker", HttpMethod.Put, "/indikatorer/TRY-08/troskel", Kropp(50), ifMatch);

        await AssertProblemAsync(svar, status, kod);
        Assert.That((await GetAsync("analys", "/indikatorer/TRY-08"))["minstaAntal"]!.GetValue<int>(), Is.EqualTo(30));
    }

    [TestCase("samordnare-jarva", "TRY-08", 403, "ratt-saknas")]
    [TestCase("statistiker", "TRY-99", 404, "indikator-saknas")]
    public async Task Only_the_statistician_decides_and_only_about_what_exists(
        string vem,
        string kod,
        int status,
        string problem
    ) =>
        await AssertProblemAsync(
            await SendAsync(vem, HttpMethod.Put, $"/indikatorer/{kod}/troskel", Kropp(50), "1"),
            status,
            problem
        );

    [TestCase(-1, 100, "Därför", "#/minstaAntal")]
    [TestCase(50, 40, "Därför", "#/sakertAntal")]
    [TestCase(50, 100, " ", "#/anledning")]
    public async Task Bad_decision_names_the_field(int minsta, int sakert, string anledning, string pekare)
    {
        var kropp = new
        {
            minstaAntal = minsta,
            sakertAntal = sakert,
            anledning,
        };

        var svar = await SendAsync("statistiker", HttpMethod.Put, "/indikatorer/TRY-08/troskel", kropp, "1");

        var fel = await AssertProblemAsync(svar, 422, "ogiltig-indata");
        Assert.That(fel["errors"]!.AsArray().Select(e => e!["pointer"]!.GetValue<string>()), Does.Contain(pekare));
    }

    [Test]
    public async Task Decision_is_kept_with_its_reason()
    {
        await BeslutaAsync("TRY-07", 40);
        await BeslutaAsync("TRY-07", 60);

        var beslut = (await GetAsync("analys", "/indikatorer/TRY-07/troskel"))["beslut"]!.AsArray();

        Assert.That(
            beslut.Select(b => $"{b!["version"]} {b["minstaAntal"]} {b["anledning"]} {b["beslutadAv"]}"),
            Is.EqualTo(new[] { "3 60 Prövat statistiker", "2 40 Prövat statistiker" })
        );
        Assert.That(
            () => ExecuteAsync("delete from indikatorer.troskel"),
            Throws.Exception.Message.Contains("ändras aldrig")
        );
    }

    private async Task<JsonNode> BeslutaAsync(string kod, int minsta, int sakert = 100)
    {
        var version = (await GetAsync("analys", $"/indikatorer/{kod}/troskel"))["version"]!.ToString();
        var svar = await SendAsync(
            "statistiker",
            HttpMethod.Put,
            $"/indikatorer/{kod}/troskel",
            Kropp(minsta, sakert),
            version
        );
        return await ReadAsync(svar);
    }

    private async Task<(string Tid, string Svar)> DaAsync(string fraga, string? da = null)
    {
        da ??= (await GetAsync("analys", $"/datamangder/{Matningen}"))["uppdaterad"]!.GetValue<string>();
        return (da, (await GetAsync("analys", $"/matvarden?{fraga}&asOf={da}")).ToJsonString());
    }

    private static object Kropp(int minsta, int sakert = 100) =>
        new
        {
            minstaAntal = minsta,
            sakertAntal = sakert,
            anledning = "Prövat",
        };
}
