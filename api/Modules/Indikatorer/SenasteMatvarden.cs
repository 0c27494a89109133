using MediatR;
using Trygghet.Modules.Indikatorer.Contract;
using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// Answers to the contract: the latest value (the period that ends last; of those the longest) of each indicator in each area, for
/// everybody together. A month never stands in for a year where the catalogue says that the indicator is yearly, nor a made-up
/// figure for a real one. Who may see the area is settled by the module that asks.
/// </summary>
internal sealed partial class SenasteMatvarden(Db db, TimeProvider clock)
    : IRequestHandler<HamtaSenasteMatvarden, IReadOnlyList<SenasteMatvarde>>,
        IRequestHandler<HamtaMatvardeserier, IReadOnlyList<SenasteMatvarde>>
{
    public Task<IReadOnlyList<SenasteMatvarde>> Handle(
        HamtaSenasteMatvarden query,
        CancellationToken cancellationToken
    ) =>
        LasAsync(
            query.AsOf is null ? SelectNu : SelectDa,
            query.Indikatorer,
            query.Omraden,
            query.AsOf,
            cancellationToken
        );

    public Task<IReadOnlyList<SenasteMatvarde>> Handle(
        HamtaMatvardeserier query,
        CancellationToken cancellationToken
    ) =>
        LasAsync(
            query.AsOf is null ? SelectSerieNu : SelectSerieDa,
            query.Indikatorer,
            query.Omraden,
            query.AsOf,
            cancellationToken
        );

    private async Task<IReadOnlyList<SenasteMatvarde>> LasAsync(
        string sql,
        IReadOnlyCollection<string> indikatorer,
        IReadOnlyCollection<string> omraden,
        DateTimeOffset? asOf,
        CancellationToken cancellationToken
    )
    {
        var args = new
        {
            Indikatorer = indikatorer.ToArray(),
            Omraden = omraden.ToArray(),
            AsOf = asOf?.UtcDateTime,
        };
        await Registrering.VantaAsync(db, args.AsOf, clock.GetUtcNow(), cancellationToken);
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

    /// <summary>True for a period of another length than the catalogue's periodicity; "löpande" has none.</summary>
    private const string AnnanLangd = """
         coalesce(abs(g.period_till - g.period_fran + 1 - case i.periodicitet
             when 'vecka' then 7 when 'månad' then 31 when 'kvartal' then 92 when 'tertial' then 122 when 'halvår' then 184
             when 'löpande' then null else 366 end) > 4, false)
        """;

    private const string SelectNu =
        """
            select distinct on (g.indikator, g.omrade)
                   g.indikator, g.omrade, g.period, g.varde, g.enhet, g.n, g.ki_nedre, g.ki_ovre, g.metod, g.status, g.syntetisk,
                   g.kalla, g.datamangd, g.revision, g.registrerad
              from indikatorer.publicerat g
              join indikatorer.indikator i on i.kod = g.indikator
             where g.indikator = any(@Indikatorer)
               and g.omrade = any(@Omraden)
               and g.uppdelning = 'alla'
             order by g.indikator, g.omrade, g.syntetisk,
            """
        + AnnanLangd
        + ", g.period_till desc, g.period_fran, g.datamangd";

    /// <summary>Every value as it was at the moment that is asked for.</summary>
    private const string Gallde = """
        with gallde as (
            select distinct on (indikator, omrade, uppdelning, period, datamangd) *
              from indikatorer.matvarde
             where indikator = any(@Indikatorer)
               and omrade = any(@Omraden)
               and uppdelning = 'alla'
               and registrerad <= @AsOf
             order by indikator, omrade, uppdelning, period, datamangd, revision desc
        )

        """;

    private const string SelectDa =
        Gallde
        + """
            select distinct on (g.indikator, g.omrade)
                   g.indikator, g.omrade, g.period, case when g.synlig then g.varde end as varde, i.enhet,
                   case when g.synlig then g.n end as n, case when g.synlig then g.ki_nedre end as ki_nedre,
                   case when g.synlig then g.ki_ovre end as ki_ovre, case when g.synlig then g.metod end as metod,
                   g.status, d.syntetisk, g.kalla, g.datamangd, g.revision, g.registrerad
              from gallde g
              join indikatorer.indikator i on i.kod = g.indikator
              join indikatorer.datamangd d on d.kod = g.datamangd
             where not g.borttagen
             order by g.indikator, g.omrade, d.syntetisk,
            """
        + AnnanLangd
        + ", g.period_till desc, g.period_fran, g.datamangd";
}
