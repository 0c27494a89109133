using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

/// <summary>The figures of an adopted picture are those of that moment; what happens afterwards shows beside them.</summary>
[TestFixture]
public sealed class FastaMatvardenTests : LagesbildFixture
{
    protected override async Task PrepareAsync() =>
        await ExecuteAsync(
            """
            insert into indikatorer.datamangd (kod, namn, kalla, licens, utgivare, beskrivning, syntetisk)
            values ('PROV', 'Prov', 'Prov', 'CC0', 'Prov', 'För prov', false)
            """
        );

    [Test]
    public async Task Later_revision_shows_as_now_and_then()
    {
        await RegistreraAsync("TRY-02", "2025", 33.0m, revision: 1);
        var bild = await SkapaBildAsync();
        await SkapaProblemAsync(bild, "TRY-02");
        await FaststallAsync(bild);

        await RegistreraAsync("TRY-02", "2025", 34.1m, revision: 2);

        var siffra = await FastAsync(bild);
        Assert.That(siffra["da"]!["varde"]!.GetValue<decimal>(), Is.EqualTo(33.0m));
        Assert.That(siffra["nu"]!["varde"]!.GetValue<decimal>(), Is.EqualTo(34.1m));
        Assert.That(siffra["reviderad"]!.GetValue<bool>(), Is.True);
    }

    [Test]
    public async Task Later_period_is_no_revision()
    {
        await RegistreraAsync("TRY-03", "2024", 41.0m, revision: 3);
        var bild = await SkapaBildAsync();
        await SkapaProblemAsync(bild, "TRY-03");
        await FaststallAsync(bild);

        await RegistreraAsync("TRY-03", "2025", 42.0m, revision: 4);

        var siffra = await FastAsync(bild);
        Assert.That(siffra["da"]!["period"]!.GetValue<string>(), Is.EqualTo("2024"));
        Assert.That(siffra["nu"]!["period"]!.GetValue<string>(), Is.EqualTo("2025"));
        Assert.That(siffra["reviderad"]!.GetValue<bool>(), Is.False);
    }

    [Test]
    public async Task Figure_carries_its_uncertainty_and_the_moment_of_adoption()
    {
        await RegistreraAsync("TRY-04", "2025", 25.0m, revision: 5);
        var bild = await SkapaBildAsync();
        await SkapaProblemAsync(bild, "TRY-04");
        await FaststallAsync(bild);

        var siffra = await FastAsync(bild);
        Assert.That(siffra["da"]!["n"]!.GetValue<int>(), Is.EqualTo(400));
        Assert.That(siffra["da"]!["ki95"]!["metod"]!.GetValue<string>(), Is.EqualTo("Wilson"));
        Assert.That(
            siffra["asOf"]!.GetValue<DateTime>(),
            Is.EqualTo(
                await ScalarAsync<DateTime>(
                    "select faststalld_at from lagesbild.lagesbild where id = @bild",
                    new { bild }
                )
            )
        );
    }

    [Test]
    public async Task Draft_shows_the_latest_figure_and_the_adopted_problem_both()
    {
        await RegistreraAsync("TRY-05", "2025", 12.0m, revision: 6);
        var bild = await SkapaBildAsync();
        var problem = await SkapaProblemAsync(bild, "TRY-05");

        var utkast = (await GetAsync(Samordnare, $"/problem/{problem}"))["indikatorer"]![0]!;
        await FaststallAsync(bild);
        var fast = (await GetAsync(Samordnare, $"/problem/{problem}"))["indikatorer"]![0]!;

        Assert.That(utkast["da"], Is.Null);
        Assert.That(utkast["nu"]!["varde"]!.GetValue<decimal>(), Is.EqualTo(12.0m));
        Assert.That(fast["da"]!["varde"]!.GetValue<decimal>(), Is.EqualTo(12.0m));
    }

    [Test]
    public async Task Indicator_without_a_figure_does_not_stop_the_decision()
    {
        var bild = await SkapaBildAsync();
        await SkapaProblemAsync(bild, "TRY-06");

        await FaststallAsync(bild);

        Assert.That((await GetAsync(Samordnare, $"/lagesbilder/{bild}"))["fastaMatvarden"]!.AsArray(), Is.Empty);
    }

    private async Task<JsonNode> FastAsync(Guid bild) =>
        (await GetAsync(Samordnare, $"/lagesbilder/{bild}"))["fastaMatvarden"]!.AsArray().Single()!;

    /// <summary>A survey figure for Järva, as an import leaves it.</summary>
    private Task RegistreraAsync(string indikator, string period, decimal varde, int revision) =>
        ExecuteAsync(
            """
            with ny as (
                insert into indikatorer.matvarde (datamangd, indikator, omrade, period, period_fran, period_till, varde, n,
                       ki_nedre, ki_ovre, metod, kalla, revision, registrerad)
                values ('PROV', @indikator, 'jarva', @period, make_date(@period::int, 1, 1), make_date(@period::int, 12, 31),
                        @varde, 400, @varde - 4, @varde + 4, 'Wilson', 'Prov', @revision, clock_timestamp())
                returning *
            )
            insert into indikatorer.publicerat (indikator, omrade, uppdelning, period, datamangd, period_fran, period_till,
                   varde, enhet, n, ki_nedre, ki_ovre, metod, status, statistikstatus, kalla, syntetisk, revision, registrerad)
            select indikator, omrade, uppdelning, period, datamangd, period_fran, period_till, varde, 'procent', n, ki_nedre,
                   ki_ovre, metod, status, statistikstatus, kalla, false, revision, registrerad
              from ny
                on conflict (indikator, omrade, uppdelning, period, datamangd)
                do update set varde = excluded.varde, revision = excluded.revision, registrerad = excluded.registrerad
            """,
            new
            {
                indikator,
                period,
                varde,
                revision,
            }
        );
}
