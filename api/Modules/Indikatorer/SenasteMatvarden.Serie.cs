namespace Trygghet.Modules.Indikatorer;

internal sealed partial class SenasteMatvarden
{
    private const string SelectSerieNu =
        """
            with g as (
                select p.indikator, p.omrade, p.period, p.period_fran, p.period_till, p.varde, p.enhet, p.n, p.ki_nedre, p.ki_ovre,
                       p.metod, p.status, p.syntetisk, p.kalla, p.datamangd, p.revision, p.registrerad
                  from indikatorer.publicerat p
                 where p.indikator = any(@Indikatorer)
                   and p.omrade = any(@Omraden)
                   and p.uppdelning = 'alla'
            ),
            """ + Serien;

    private const string SelectSerieDa =
        Gallde
        + """
            , g as (
                select m.indikator, m.omrade, m.period, m.period_fran, m.period_till, case when m.synlig then m.varde end as varde,
                       i.enhet, case when m.synlig then m.n end as n, case when m.synlig then m.ki_nedre end as ki_nedre,
                       case when m.synlig then m.ki_ovre end as ki_ovre, case when m.synlig then m.metod end as metod,
                       m.status, d.syntetisk, m.kalla, m.datamangd, m.revision, m.registrerad
                  from gallde m
                  join indikatorer.indikator i on i.kod = m.indikator
                  join indikatorer.datamangd d on d.kod = m.datamangd
                 where not m.borttagen
            ),
            """
        + Serien;

    /// <summary>The first of <c>forst</c> is what SelectNu and SelectDa answer; its data set and length are those of the series.</summary>
    private const string Serien =
        """
             med_langd as (
                select g.*,
            """
        + AnnanLangd
        + """
             as annan_langd
                  from g
                  join indikatorer.indikator i on i.kod = g.indikator
            ), forst as (
                select distinct on (indikator, omrade) indikator, omrade, datamangd, annan_langd
                  from med_langd
                 order by indikator, omrade, syntetisk, annan_langd, period_till desc, period_fran, datamangd
            )
            select indikator, omrade, period, varde, enhet, n, ki_nedre, ki_ovre, metod, status, syntetisk, kalla, datamangd,
                   revision, registrerad
              from med_langd
              join forst using (indikator, omrade, datamangd, annan_langd)
             order by indikator, omrade, period_till, period_fran desc
            """;
}
