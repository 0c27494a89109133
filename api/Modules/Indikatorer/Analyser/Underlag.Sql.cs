namespace Trygghet.Modules.Indikatorer;

internal sealed partial class Underlag
{
    private const string SelectNu = """
        select indikator, omrade, period, period_fran, period_till, datamangd, varde, n, standardfel, ki_nedre, ki_ovre,
               metod, status, statistikstatus, syntetisk, taljare, namnare, fullstandighet, indikatorversion, brott,
               designeffekt
          from indikatorer.publicerat
         where indikator = any(coalesce(@Indikatorer, array(select kod from indikatorer.indikator)))
           and omrade = any(@Omraden)
           and uppdelning = @Uppdelning
           and (@Datamangd::text is null or datamangd = @Datamangd)
         order by indikator, omrade, datamangd, period_fran, period_till, period
        """;

    // What is hidden now is hidden then too: a threshold that was raised since, or a value that now protects another.
    private const string SelectDa = """
        select g.indikator, g.omrade, g.period, g.period_fran, g.period_till, g.datamangd,
               case when visas then g.varde end as varde, case when visas then g.n end as n,
               case when visas then g.standardfel end as standardfel, case when visas then g.ki_nedre end as ki_nedre,
               case when visas then g.ki_ovre end as ki_ovre, case when visas then g.metod end as metod,
               case when visas or not g.synlig then g.status else p.status end as status, g.statistikstatus, d.syntetisk,
               case when visas then g.taljare end as taljare, case when visas then g.namnare end as namnare,
               g.fullstandighet, g.indikatorversion, g.brott or g.seriebrott as brott, g.designeffekt
          from (
            select distinct on (indikator, omrade, uppdelning, period, datamangd) *
              from indikatorer.matvarde
             where indikator = any(coalesce(@Indikatorer, array(select kod from indikatorer.indikator)))
               and omrade = any(@Omraden)
               and uppdelning = @Uppdelning
               and (@Datamangd::text is null or datamangd = @Datamangd)
               and registrerad <= @AsOf
             order by indikator, omrade, uppdelning, period, datamangd, revision desc
          ) as g
          join indikatorer.datamangd d on d.kod = g.datamangd
          left join indikatorer.publicerat p
            on (p.indikator, p.omrade, p.uppdelning, p.period, p.datamangd)
             = (g.indikator, g.omrade, g.uppdelning, g.period, g.datamangd)
           and p.status in ('ForFaSvar', 'ForFaInvanare', 'Undertryckt')
         cross join lateral (select g.synlig and p.status is null as visas) as s
         where not g.borttagen
         order by g.indikator, g.omrade, g.datamangd, g.period_fran, g.period_till, g.period
        """;

    private const string SelectDolda = """
        select indikator, omrade, period, datamangd
          from indikatorer.publicerat
         where indikator = any(coalesce(@Indikatorer, array(select kod from indikatorer.indikator)))
           and omrade = any(@Delar)
           and uppdelning = @Uppdelning
           and status in ('Undertryckt', 'ForFaSvar', 'ForFaInvanare')
        union
        select indikator, omrade, period, datamangd
          from (
            select distinct on (indikator, omrade, period, datamangd) *
              from indikatorer.matvarde
             where indikator = any(coalesce(@Indikatorer, array(select kod from indikatorer.indikator)))
               and omrade = any(@Delar)
               and uppdelning = @Uppdelning
               and registrerad <= @AsOf::timestamptz
             order by indikator, omrade, period, datamangd, revision desc
          ) as da
         where not borttagen
           and status in ('Undertryckt', 'ForFaSvar', 'ForFaInvanare')
        """;

    // The breaks that came with the catalogue have always been known.
    private const string SelectBrott = """
        select indikator, omrade, datum, orsak, kalla
          from indikatorer.seriebrott
         where (@Indikatorer::text[] is null or indikator = any(@Indikatorer))
           and (registrerad_av = 'system' or created_at <= coalesce(@AsOf::timestamptz, 'infinity'))
         order by datum, id
        """;
}
