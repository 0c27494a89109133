using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Trygghet.Modules.Indikatorer;
using Trygghet.Tests.Shared;

namespace Trygghet.Tests.Indikatorer;

/// <summary>Registers mätvärden as an import does: truth and what is published in one revision of the data set.</summary>
public abstract class MatvardeFixture : ApiFixture
{
    /// <summary>One delivered value; <paramref name="Varde"/> null is a value that the source lacks.</summary>
    protected sealed record Leverans(
        string Indikator,
        string Omrade,
        string Period,
        decimal? Varde,
        int? N = null,
        string Uppdelning = "alla",
        bool Borttagen = false,
        string? Flagga = null,
        string Kalla = "Test",
        string Statistikstatus = "Slutlig",
        decimal? Taljare = null,
        decimal? Namnare = null,
        decimal? Standardfel = null,
        bool Brott = false,
        string Indikatorversion = "1"
    );

    protected async Task<int> RegistreraAsync(string datamangd, DateTime registrerad, params Leverans[] leveranser)
    {
        var revision = await ScalarAsync<int>(
            "update indikatorer.datamangd set revision = revision + 1, uppdaterad = @registrerad where kod = @datamangd returning revision",
            new { datamangd, registrerad }
        );
        await using var connection = await Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var leverans in leveranser)
            await connection.ExecuteAsync(
                Insert,
                await RadAsync(datamangd, revision, registrerad, leverans),
                transaction
            );
        var nyckel = new
        {
            Datamangd = datamangd,
            Revision = revision,
            EfterId = 0L,
        };
        string[] steg = [Publicering.TaBort, Publicering.LaggInNya, Publicering.BytUt, Brottmarkning.MarkeraLevererade];
        foreach (var sql in steg)
            await connection.ExecuteAsync(sql, nyckel, transaction);
        await transaction.CommitAsync();
        return revision;
    }

    private async Task<object> RadAsync(string datamangd, int revision, DateTime registrerad, Leverans leverans)
    {
        var definition = await ScalarAsync<Definition>(
            """
            select i.matning, i.minsta_antal as minstaantal, i.enhet, d.designeffekt
              from indikatorer.indikator i, indikatorer.datamangd d
             where i.kod = @Indikator and d.kod = @datamangd
            """,
            new { leverans.Indikator, datamangd }
        );
        var bedomning = MatvardeRules.Bedom(
            Enum.Parse<Matning>(definition.Matning),
            definition.MinstaAntal,
            new(leverans.Varde, leverans.N)
            {
                Taljare = leverans.Taljare,
                Namnare = leverans.Namnare,
                Standardfel = leverans.Standardfel,
                Enhet = definition.Enhet,
                Designeffekt = definition.Designeffekt,
            }
        );
        var dagar = PeriodRules.Tolka(leverans.Period)!;
        return new
        {
            datamangd,
            revision,
            registrerad,
            leverans.Indikator,
            leverans.Omrade,
            leverans.Period,
            dagar.Fran,
            dagar.Till,
            leverans.Uppdelning,
            leverans.Varde,
            leverans.N,
            bedomning.Standardfel,
            KiNedre = bedomning.Ki95?.Nedre,
            KiOvre = bedomning.Ki95?.Ovre,
            bedomning.Ki95?.Metod,
            Status = $"{bedomning.Status}",
            leverans.Statistikstatus,
            leverans.Kalla,
            leverans.Borttagen,
            leverans.Flagga,
            leverans.Taljare,
            leverans.Namnare,
            leverans.Brott,
            leverans.Indikatorversion,
            definition.Designeffekt,
        };
    }

    private sealed record Definition(string Matning, int MinstaAntal, string Enhet, decimal Designeffekt);

    private const string Insert = """
        insert into indikatorer.matvarde (
               datamangd, indikator, omrade, period, period_fran, period_till, uppdelning, varde, n, standardfel, ki_nedre,
               ki_ovre, metod, status, statistikstatus, kalla, revision, registrerad, borttagen, flagga,
               taljare, namnare, brott, indikatorversion, designeffekt, ersatter)
        values (@datamangd, @Indikator, @Omrade, @Period, @Fran, @Till, @Uppdelning, @Varde, @N, @Standardfel, @KiNedre,
               @KiOvre, @Metod, @Status, @Statistikstatus, @Kalla, @revision, @registrerad, @Borttagen, @Flagga,
               @Taljare, @Namnare, @Brott, @Indikatorversion, @Designeffekt,
               (select max(id) from indikatorer.matvarde
                 where (indikator, omrade, uppdelning, period, datamangd) = (@Indikator, @Omrade, @Uppdelning, @Period, @datamangd)))
        """;
}
