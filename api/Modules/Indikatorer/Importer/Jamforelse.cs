using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// The whole file against itself and against what is stored: duplicates, then new, changed or unchanged, then whether the figures are
/// plausible. Set-based: a row at a time would be forty times slower.
/// </summary>
internal sealed class Jamforelse(Db db, Granskningsunderlag underlag)
{
    internal sealed record Resultat(Importsumma Summa, IReadOnlyList<string> Varningar);

    public async Task<Resultat> JamforAsync(string datamangd, CancellationToken cancellationToken)
    {
        await db.ExecuteAsync(MarkeraDubbletter, null, cancellationToken);
        await db.ExecuteAsync(SkapaUtfall, new { Datamangd = datamangd }, cancellationToken);
        var varningar = await new Rimlighet(db, underlag).ProvaAsync(datamangd, cancellationToken);
        var summa = await db.SingleOrDefaultAsync<Importsumma>(SelectSumma, null, cancellationToken);
        return new(summa!, varningar);
    }

    // Of equal rows the first stays; when they differ none can be believed.
    private const string MarkeraDubbletter = """
        with dubblett as (
            select indikator, omrade, uppdelning, period, min(rad) as forsta,
                   min(varde) is distinct from max(varde) or min(n) is distinct from max(n)
                       or min(status) <> max(status) or count(varde) not in (0, count(*)) as olika
              from importrad
             where felkod is null
             group by indikator, omrade, uppdelning, period
            having count(*) > 1
        )
        update importrad r
           set felkod = 'dubblett', felfalt = '',
               meddelande = case when d.olika then 'Samma nyckel finns på flera rader med olika värden, först på rad '
                                 else 'Raden upprepar rad ' end || d.forsta || '.'
          from dubblett d
         where r.felkod is null
           and (r.indikator, r.omrade, r.uppdelning, r.period) = (d.indikator, d.omrade, d.uppdelning, d.period)
           and (d.olika or r.rad <> d.forsta)
        """;

    // A hidden value that comes back from our own export is empty: that says nothing about what it is.
    private const string SkapaUtfall = """
        create temp table importutfall as
        select r.rad, r.indikator, r.omrade, r.uppdelning, r.period, r.varde, m.id as gammalt_id,
               m.varde as gammalt_varde, m.status as gammal_status, m.synlig as gammal_synlig, m.id is null as ny,
               m.id is not null
                   and (r.varde, r.n, r.standardfel, r.status, r.statistikstatus, r.taljare, r.namnare,
                        r.konfidentialitet, r.fullstandighet, r.brott)
                       is distinct from (m.varde, m.n, m.standardfel, coalesce(m.grundstatus, m.status), m.statistikstatus,
                        m.taljare, m.namnare, m.konfidentialitet, m.fullstandighet, m.brott)
                   and not (r.varde is null and r.status = m.status and not m.synlig) as andrad,
               abs(r.varde::float8 / nullif(m.varde, 0)::float8) as kvot, null::text as flagga
          from importrad r
          left join indikatorer.publicerat p
            on (p.indikator, p.omrade, p.uppdelning, p.period, p.datamangd)
             = (r.indikator, r.omrade, r.uppdelning, r.period, @Datamangd)
          left join indikatorer.matvarde m
            on (m.indikator, m.omrade, m.uppdelning, m.period, m.datamangd, m.revision)
             = (p.indikator, p.omrade, p.uppdelning, p.period, p.datamangd, p.revision)
         where r.felkod is null;
        analyze importutfall
        """;

    private const string SelectSumma = """
        select r.mottagna, u.nya, u.andrade, u.oforandrade, r.mottagna - u.antal as avvisade, r.flaggade + u.flaggade as flaggade
          from (select count(*)::integer as mottagna,
                       count(*) filter (where felkod = 'enhetsbyte-misstankt')::integer as flaggade
                  from importrad) r,
               (select count(*)::integer as antal, count(*) filter (where ny)::integer as nya,
                       count(*) filter (where andrad)::integer as andrade,
                       count(*) filter (where not ny and not andrad)::integer as oforandrade,
                       count(*) filter (where flagga is not null)::integer as flaggade
                  from importutfall) u
        """;
}
