using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Answers to the contract: the latest value (the period that ends last; of those the longest) of each indicator in each area, for
/// everybody together. A made-up figure never stands in for a real one. Who may see the area is settled by the module that asks.
/// </summary>
internal sealed class SenasteMatvarden(Db db) : IRequestHandler<HamtaSenasteMatvarden, IReadOnlyList<SenasteMatvarde>>
{
    public async Task<IReadOnlyList<SenasteMatvarde>> Handle(
        HamtaSenasteMatvarden query,
        CancellationToken cancellationToken
    )
    {
        var args = new
        {
            Indikatorer = query.Indikatorer.ToArray(),
            Omraden = query.Omraden.ToArray(),
            AsOf = query.AsOf?.UtcDateTime,
        };
        var sql = query.AsOf is null ? SelectNu : SelectDa;
        return (await db.ListAsync<Row>(sql, args, cancellationToken)).Select(Svar).ToList();
    }

    private static SenasteMatvarde Svar(Row row) =>
        new(
            row.Indikator,
            row.Omrade,
            row.Period,
            row.Varde,
            row.Enhet,
            row.N,
            row.Metod is null ? null : new Intervall(row.KiNedre!.Value, row.KiOvre!.Value, row.Metod),
            row.Status,
            row.Syntetisk,
            row.Kalla,
            row.Datamangd,
            row.Revision,
            row.Registrerad
        );

    private sealed record Row(
        string Indikator,
        string Omrade,
        string Period,
        decimal? Varde,
        string Enhet,
        int? N,
        decimal? KiNedre,
        decimal? KiOvre,
        string? Metod,
        Vardestatus Status,
        bool Syntetisk,
        string Kalla,
        string Datamangd,
        int Revision,
        DateTime Registrerad
    );

    private const string SelectNu = """
        select distinct on (indikator, omrade)
               indikator, omrade, period, varde, enhet, n, ki_nedre, ki_ovre, metod, status, syntetisk, kalla, datamangd,
               revision, registrerad
          from indikatorer.publicerat
         where indikator = any(@Indikatorer)
           and omrade = any(@Omraden)
           and uppdelning = 'alla'
         order by indikator, omrade, syntetisk, period_till desc, period_fran, datamangd
        """;

    private const string SelectDa = """
        with gallde as (
            select distinct on (indikator, omrade, uppdelning, period, datamangd) *
              from indikatorer.matvarde
             where indikator = any(@Indikatorer)
               and omrade = any(@Omraden)
               and uppdelning = 'alla'
               and registrerad <= @AsOf
             order by indikator, omrade, uppdelning, period, datamangd, revision desc
        )
        select distinct on (g.indikator, g.omrade)
               g.indikator, g.omrade, g.period, case when g.synlig then g.varde end as varde, i.enhet,
               case when g.synlig then g.n end as n, case when g.synlig then g.ki_nedre end as ki_nedre,
               case when g.synlig then g.ki_ovre end as ki_ovre, case when g.synlig then g.metod end as metod,
               g.status, d.syntetisk, g.kalla, g.datamangd, g.revision, g.registrerad
          from gallde g
          join indikatorer.indikator i on i.kod = g.indikator
          join indikatorer.datamangd d on d.kod = g.datamangd
         where not g.borttagen
         order by g.indikator, g.omrade, d.syntetisk, g.period_till desc, g.period_fran, g.datamangd
        """;
}
