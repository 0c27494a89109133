using System.Text.Json.Nodes;

namespace Trygghet.Tests.Lagesbild;

/// <summary>Published figures of a real survey, and pictures whose texts refer to them.</summary>
public abstract class SiffrorFixture : LagesbildFixture
{
    private int revision;

    protected override async Task PrepareAsync()
    {
        await ExecuteAsync(
            """
            insert into indikatorer.datamangd (kod, namn, kalla, licens, utgivare, beskrivning, syntetisk)
            values ('PROV', 'Prov', 'Prov', 'CC0', 'Prov', 'För prov', false)
            """
        );
        foreach (var (period, varde) in new[] { ("2023", 30.0m), ("2024", 31.5m), ("2025", 33.0m) })
            await RegistreraAsync("TRY-01", "jarva", period, varde);
    }

    protected async Task<Guid> BildMedAsync(string analys)
    {
        var body = Bild();
        body["analys"] = analys;
        return await SkapaBildAsync(body);
    }

    protected async Task<JsonArray> SiffrorAsync(Guid bild) =>
        (await GetAsync(Samordnare, $"/lagesbilder/{bild}"))["siffrorIText"]!.AsArray();

    /// <summary>A survey figure, as an import leaves it. A null value is one that is hidden because too few answered.</summary>
    protected Task RegistreraAsync(string indikator, string omrade, string period, decimal? varde) =>
        ExecuteAsync(
            """
            with ny as (
                insert into indikatorer.matvarde (datamangd, indikator, omrade, period, period_fran, period_till, varde, n,
                       ki_nedre, ki_ovre, metod, kalla, revision, registrerad, status)
                values ('PROV', @indikator, @omrade, @period, make_date(@period::int, 1, 1), make_date(@period::int, 12, 31),
                        coalesce(@varde, 50), 400, coalesce(@varde, 50) - 4.3, coalesce(@varde, 50) + 4.7, 'Wilson', 'Prov',
                        @revision, clock_timestamp(), case when @varde is null then 'ForFaSvar' else 'Ok' end)
                returning *
            )
            insert into indikatorer.publicerat (indikator, omrade, uppdelning, period, datamangd, period_fran, period_till,
                   varde, enhet, n, ki_nedre, ki_ovre, metod, status, statistikstatus, kalla, syntetisk, revision, registrerad)
            select indikator, omrade, uppdelning, period, datamangd, period_fran, period_till, case when synlig then varde end,
                   'procent', case when synlig then n end, case when synlig then ki_nedre end, case when synlig then ki_ovre end,
                   case when synlig then metod end, status, statistikstatus, kalla, false, revision, registrerad
              from ny
                on conflict (indikator, omrade, uppdelning, period, datamangd)
                do update set varde = excluded.varde, n = excluded.n, ki_nedre = excluded.ki_nedre, ki_ovre = excluded.ki_ovre,
                              metod = excluded.metod, status = excluded.status, revision = excluded.revision,
                              registrerad = excluded.registrerad
            """,
            new
            {
                indikator,
                omrade,
                period,
                varde,
                revision = ++revision,
            }
        );
}
