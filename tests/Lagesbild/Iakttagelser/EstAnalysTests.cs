using System.Text.Json.Nodes;
using Trygghet.Modules.Lagesbild;

namespace Trygghet.Tests.Lagesbild.Iakttagelser;

[TestFixture]
public sealed class EstAnalysTests : LagesbildFixture
{
    private const string Rapportor = "rapportor-jarva";
    private static readonly DateOnly Idag = DateOnly.FromDateTime(DateTime.UtcNow);

    // Five quarters with ten reports and twenty observations each; the sixth, the last that ended, with sixty of them.
    private static readonly EstPeriod Analyserad = EstPeriod.Vid(EstKadens.Kvartal, Idag).Plus(-1);

    protected override async Task PrepareAsync()
    {
        foreach (var steg in Enumerable.Range(0, 6))
        {
            var period = Analyserad.Plus(steg - 5);
            var veckor = period.Veckor().Take(10).ToArray();
            await ExecuteAsync(
                """
                insert into lagesbild.est_rapport (id, rapportor, omrade, vecka, inget_att_rapportera, created_at)
                select gen_random_uuid(), 'rapportor-jarva', 'jarva', vecka, false, now() from unnest(@veckor) as v (vecka)
                """,
                new { veckor }
            );
            await ExecuteAsync(
                """
                insert into lagesbild.iakttagelse (id, omrade, plats, tid, vecka, kategori, omfattning, kalla, skapad_av, created_at)
                select gen_random_uuid(), 'jarva', case n % 2 when 0 then 'Kista torg' else 'kista torg ' end, now(), v.vecka, 'Klotter', 1,
                       'Rapportor', 'rapportor-jarva', now()
                  from unnest(@veckor) as v (vecka), generate_series(1, @antal) n
                """,
                new { veckor, antal = steg == 5 ? 6 : 2 }
            );
        }
        await ExecuteAsync(
            """
            insert into lagesbild.rapportorsuppdrag (id, rapportor, omrade, slag, takt_veckor, giltig_fran, skapad_av, created_at)
            values (gen_random_uuid(), 'rapportor-jarva', 'jarva', 'Skola', 1, '2020-01-01', 'x', now())
            """
        );
    }

    [Test]
    public async Task Period_is_held_against_the_ones_before()
    {
        var analys = await HamtaAsync();

        // 20 observations in 10 reports: u = 2, and 10 reports give 20 ± 3 √(2/10) · 10 = 20 ± 13.42
        var rad = analys["kategorier"]![0]!;
        Assert.That(
            $"{rad["kategori"]} {rad["antal"]} {rad["vantat"]} {rad["nedre"]} {rad["ovre"]} {rad["avviker"]}",
            Is.EqualTo("Klotter 60 20 6.58 33.42 true")
        );
        Assert.That($"{analys["slutsats"]}", Does.Contain("1 av kategorierna avviker"));
    }

    [Test]
    public async Task Rate_of_reporting_counts_the_weeks_that_were_due()
    {
        var analys = await HamtaAsync();

        Assert.That(
            (analys["inkomna"]!.GetValue<int>(), analys["vantade"]!.GetValue<int>()),
            Is.EqualTo((10, Analyserad.Veckor().Count()))
        );
    }

    [Test]
    public async Task Same_place_written_in_two_ways_is_one_place() =>
        Assert.That(
            (await HamtaAsync())["platser"]!.AsArray().Select(rad => $"{rad!["antal"]} {rad["antalFore"]}"),
            Is.EqualTo(new[] { "60 20" })
        );

    [Test]
    public async Task Series_has_the_limits_of_each_period() =>
        Assert.That(
            $"{(await HamtaAsync())["serie"]!.AsArray()[^1]}",
            Does.Contain("\"perRapport\": 6").And.Contain("\"nedre\": 0.66").And.Contain("\"ovre\": 3.34")
        );

    [Test]
    public async Task Text_is_written_once_from_each_version_and_then_read()
    {
        var adress = $"/est-analyser/jarva/{Analyserad.Plus(-1).Kod}/text";
        var text = new { text = "Klottret följer bygget." };

        await ReadAsync(await SendAsync(Samordnare, HttpMethod.Put, adress, text, "0"));

        await AssertProblemAsync(await SendAsync(Samordnare, HttpMethod.Put, adress, text, "0"), 412, "etag-inaktuell");
        await AssertProblemAsync(await SendAsync(Samordnare, HttpMethod.Put, adress, text), 428, "if-match-saknas");
        var analys = await GetAsync(Samordnare, $"/est-analyser?omrade=jarva&period={Analyserad.Plus(-1).Kod}");
        Assert.That($"{analys["analys"]!["text"]} {analys["version"]}", Is.EqualTo("Klottret följer bygget. 1"));
    }

    [Test]
    public async Task Personnummer_in_the_text_is_refused() =>
        await AssertProblemAsync(
            await SendAsync(
                Samordnare,
                HttpMethod.Put,
                $"/est-analyser/jarva/{Analyserad.Kod}/text",
                new { text = "Det var 811218-9876." },
                "0"
            ),
            422,
            "personnummer-i-text"
        );

    [Test]
    public async Task Cadence_is_data_and_decides_which_period_is_shown()
    {
        Assert.That($"{(await GetAsync(Styrgrupp, "/est-kadenser/jarva"))["kadens"]}", Is.EqualTo("Tertial"));

        var andrad = new { kadens = "Kvartal" };
        await ReadAsync(await SendAsync(Samordnare, HttpMethod.Put, "/est-kadenser/jarva", andrad, "0"));

        var nu = await GetAsync(Samordnare, "/est-analyser?omrade=jarva");
        Assert.That($"{nu["period"]}", Is.EqualTo(EstPeriod.Vid(EstKadens.Kvartal, Idag).Kod));
        await AssertProblemAsync(
            await SendAsync(Samordnare, HttpMethod.Put, "/est-kadenser/jarva", andrad, "0"),
            412,
            "etag-inaktuell"
        );
    }

    [TestCase(Farsta, "/est-analyser?omrade=jarva", 404, "omrade-saknas")]
    [TestCase(Rapportor, "/est-analyser?omrade=jarva", 403, "ratt-saknas")]
    [TestCase(Samordnare, "/est-analyser", 400, "parameter-saknas")]
    [TestCase(Samordnare, "/est-analyser?omrade=jarva&period=2026-Q5", 400, "okant-filtervarde")]
    [TestCase(Samordnare, "/est-analyser?omrade=jarva&period=2199-Q1", 400, "okant-filtervarde")]
    public async Task Not_everybody_and_not_anything(string persona, string adress, int status, string kod) =>
        await AssertProblemAsync(await SendAsync(persona, HttpMethod.Get, adress), status, kod);

    private Task<JsonNode> HamtaAsync() => GetAsync(Samordnare, $"/est-analyser?omrade=jarva&period={Analyserad.Kod}");
}
