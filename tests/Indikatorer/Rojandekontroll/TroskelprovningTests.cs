using System.Text.Json.Nodes;

namespace Trygghet.Tests.Indikatorer.Rojandekontroll;

/// <summary>What a threshold would do can be seen before it is decided, and seeing it changes nothing.</summary>
[TestFixture]
public sealed class TroskelprovningTests : RojandekontrollFixture
{
    private const string Matningen = "TRYGGHETSMATNINGEN";

    [Test]
    public async Task Higher_threshold_says_how_many_would_be_hidden_and_hides_none()
    {
        await LevereraAsync(
            Matningen,
            "TRY-01",
            new("farsta", "alla", "2023", 40, 40),
            new("bromma", "alla", "2023", 50, 60),
            new("skarpnack", "alla", "2023", 50, 160)
        );
        var fore = await LageAsync("TRY-01");

        var svar = await ProvaAsync("TRY-01", 50, 200);

        Assert.That(Tal(svar), Is.EqualTo("3 publicerade, 0 nu, 1 da, 1 doljs, 0 visas, 1 osakra, 0 sakra"));
        Assert.That(await LageAsync("TRY-01"), Is.EqualTo(fore));
    }

    [Test]
    public async Task Lower_threshold_counts_what_only_protects_too()
    {
        await LevereraAsync(
            Matningen,
            "TRY-02",
            new("farsta", "alla", "2023", 45, 100),
            new("farsta", "kon=kvinna", "2023", 50, 20),
            new("farsta", "kon=man", "2023", 43.8m, 80)
        );

        var svar = await ProvaAsync("TRY-02", 10, 100);

        Assert.That(Tal(svar), Is.EqualTo("3 publicerade, 2 nu, 0 da, 0 doljs, 2 visas, 0 osakra, 0 sakra"));
    }

    [Test]
    public async Task What_was_foreseen_is_what_happens()
    {
        await LevereraAsync(
            Matningen,
            "TRY-03",
            new("farsta", "alla", "2023", 45, 100),
            new("farsta", "kon=kvinna", "2023", 50, 40),
            new("farsta", "kon=man", "2023", 41.7m, 60)
        );
        var svar = await ProvaAsync("TRY-03", 50, 100);

        await ReadAsync(
            await SendAsync(
                "statistiker",
                HttpMethod.Put,
                "/indikatorer/TRY-03/troskel",
                new
                {
                    minstaAntal = 50,
                    sakertAntal = 100,
                    anledning = "Prov",
                },
                $"{svar["version"]}"
            )
        );

        Assert.That(
            await DoldaAsync("indikator=TRY-03"),
            Has.Length.EqualTo(svar["doldaDa"]!.GetValue<int>()).And.Length.EqualTo(1)
        );
    }

    [TestCase("minstaAntal=50", "parameter-saknas")]
    [TestCase("sakertAntal=50", "parameter-saknas")]
    [TestCase("minstaAntal=-1&sakertAntal=50", "okant-filtervarde")]
    [TestCase("minstaAntal=60&sakertAntal=50", "okant-filtervarde")]
    public async Task Unreadable_question_is_refused(string fraga, string kod)
    {
        var svar = await SendAsync("statistiker", HttpMethod.Get, $"/indikatorer/TRY-05/troskel/provning?{fraga}");

        await AssertProblemAsync(svar, 400, kod);
    }

    [TestCase("samordnare-jarva", "TRY-05", 403, "ratt-saknas")]
    [TestCase("analys", "TRY-05", 403, "ratt-saknas")]
    [TestCase("statistiker", "TRY-99", 404, "indikator-saknas")]
    public async Task Only_who_may_decide_may_try(string vem, string kod, int status, string problem) =>
        await AssertProblemAsync(
            await SendAsync(vem, HttpMethod.Get, $"/indikatorer/{kod}/troskel/provning?minstaAntal=50&sakertAntal=100"),
            status,
            problem
        );

    private Task<JsonNode> ProvaAsync(string kod, int minsta, int sakert) =>
        GetAsync("statistiker", $"/indikatorer/{kod}/troskel/provning?minstaAntal={minsta}&sakertAntal={sakert}");

    private async Task<string> LageAsync(string kod) =>
        (await GetAsync("analys", $"/matvarden?indikator={kod}")).ToJsonString()
        + (await GetAsync("analys", $"/indikatorer/{kod}/troskel")).ToJsonString()
        + (await GetAsync("analys", $"/datamangder/{Matningen}")).ToJsonString();

    private static string Tal(JsonNode svar) =>
        $"{svar["publicerade"]} publicerade, {svar["doldaNu"]} nu, {svar["doldaDa"]} da, {svar["doljs"]} doljs, "
        + $"{svar["visas"]} visas, {svar["blirOsakra"]} osakra, {svar["blirSakra"]} sakra";
}
