using Trygghet.Shared;

namespace Trygghet.Modules.Indikatorer;

/// <summary>
/// The whole file against itself and against what is stored: duplicates, then new, changed or unchanged, then whether the figures are
/// plausible. Set-based: a row at a time would be forty times slower.
/// </summary>
internal sealed class Jamforelse(Db db, Granskningsunderlag underlag, TimeProvider clock)
{
    /// <param name="Upplasningar">What the delivery uses up of what was unlocked for it.</param>
    internal sealed record Resultat(
        Importsumma Summa,
        IReadOnlyList<string> Varningar,
        IReadOnlyList<Guid> Upplasningar
    );

    public async Task<Resultat> JamforAsync(
        Importkorning.Uppdrag uppdrag,
        ILasare lasare,
        bool stigande,
        CancellationToken cancellationToken
    )
    {
        if (!stigande)
            await db.ExecuteAsync(MarkeraDubbletter, null, cancellationToken);
        await db.ExecuteAsync(SkapaGammal, new { uppdrag.Datamangd }, cancellationToken);
        await db.ExecuteAsync(SkapaUtfall, null, cancellationToken);
        var upplasningar = await new Periodprovning(db, underlag, clock).ProvaAsync(uppdrag, lasare, cancellationToken);
        var varningar = await new Rimlighet(db, underlag).ProvaAsync(uppdrag.Datamangd, cancellationToken);
        var summa = await db.SingleOrDefaultAsync<Importsumma>(SelectSumma, null, cancellationToken);
        return new(summa!, varningar, upplasningar);
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

    // What is stored is looked up series by series, so that the cost follows the delivery and not what is stored already.
    private const string SkapaGammal = """
        create temp table importserie as
        select indikator, omrade, uppdelning, min(period) as forsta, max(period) as sista
          from importrad
         where felkod is null
           and (select revision from indikatorer.datamangd where kod = @Datamangd) > 0
         group by indikator, omrade, uppdelning;
        create temp table importgammal as
        select m.*
          from importserie s
         cross join lateral (
               select distinct on (period) id, indikator, omrade, uppdelning, period, varde, n, standardfel, taljare, namnare,
                      coalesce(grundstatus, status) as egen_status, status, statistikstatus, konfidentialitet,
                      fullstandighet, brott, seriebrott, synlig, borttagen
                 from indikatorer.matvarde
                where indikator = s.indikator
                  and omrade = s.omrade
                  and uppdelning = s.uppdelning
                  and period between s.forsta and s.sista
                  and datamangd = @Datamangd
                order by period, revision desc) m
         where not m.borttagen;
        analyze importgammal
        """;

    // A hidden value that comes back from our own export is empty: that says nothing about what it is. Nor does a registered break
    // that comes back say that the source breaks the series.
    private const string SkapaUtfall = """
        create temp table importutfall as
        select r.*, m.id as gammalt_id, m.varde as gammalt_varde, m.status as gammal_status, m.synlig as gammal_synlig,
               m.id is null and not r.borttag as ny,
               m.id is not null
                   and (r.borttag or (r.varde, r.n, r.standardfel, r.status, r.statistikstatus, r.taljare, r.namnare,
                        r.konfidentialitet, r.fullstandighet, r.brott)
                       is distinct from (m.varde, m.n, m.standardfel, m.egen_status, m.statistikstatus, m.taljare, m.namnare,
                        m.konfidentialitet, m.fullstandighet, m.brott or (r.brott and m.seriebrott))
                       and not (r.varde is null and r.status = m.status and not m.synlig)) as andrad,
               abs(r.varde::float8 / nullif(m.varde, 0)::float8) as kvot, null::text as flagga,
               false as last, coalesce(m.seriebrott and not m.brott, false) as bara_registrerat_brott,
               null::uuid[] as upplasningar, null::text as skal
          from importrad r
          left join importgammal m
            on (m.indikator, m.omrade, m.uppdelning, m.period) = (r.indikator, r.omrade, r.uppdelning, r.period)
         where r.felkod is null;
        analyze importutfall (indikator)
        """;

    private const string SelectSumma = """
        select r.mottagna, u.nya, u.andrade, u.oforandrade, r.mottagna - u.antal as avvisade, r.flaggade + u.flaggade as flaggade,
               u.borttagna
          from (select count(*)::integer as mottagna,
                       count(*) filter (where felkod = 'enhetsbyte-misstankt')::integer as flaggade
                  from importrad) r,
               (select count(*)::integer as antal, count(*) filter (where ny)::integer as nya,
                       count(*) filter (where andrad)::integer as andrade,
                       count(*) filter (where not ny and not andrad)::integer as oforandrade,
                       count(*) filter (where flagga is not null)::integer as flaggade,
                       count(*) filter (where andrad and borttag)::integer as borttagna
                  from importutfall) u
        """;
}
