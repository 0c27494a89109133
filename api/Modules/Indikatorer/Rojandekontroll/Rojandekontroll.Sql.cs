namespace Trygghet.Modules.Indikatorer;

internal sealed partial class Rojandekontroll
{
    /// <summary>Two deliveries of one indicator to two data sets must see each other's rows.</summary>
    private const string EnITaget = "select pg_advisory_xact_lock(hashtext('indikatorer.rojandekontroll'))";

    // The first condition is asked once: where nothing at all is hidden, a delivery costs nothing here.
    private const string SelectGrupper = """
        select l.indikator, l.ar, i.matning, i.minsta_antal
          from (select distinct indikator, left(period, 4) as ar
                  from indikatorer.matvarde
                 where exists (select from indikatorer.matvarde where not synlig and status <> 'Saknas')
                   and id > @EfterId
                   and datamangd = @Datamangd
                   and revision = @Revision) as l
          join indikatorer.indikator i on i.kod = l.indikator
         where exists (
            select
              from indikatorer.matvarde m
              join indikatorer.datamangd d on d.kod = m.datamangd
             where m.indikator = l.indikator
               and m.period between l.ar and l.ar || 'z'
               and not m.synlig
               and m.status <> 'Saknas'
               and not d.oppen_kalla)
         order by l.indikator, l.ar
        """;

    private const string SelectRader = """
        select m.id, m.omrade, m.uppdelning, m.period, m.datamangd, m.registrerad, m.varde, m.n, m.synlig, d.oppen_kalla,
               m.id > @EfterId and m.datamangd = @Datamangd and m.revision = @Revision as ny
          from indikatorer.matvarde m
          join indikatorer.datamangd d on d.kod = m.datamangd
         where m.indikator = @Indikator
           and m.period between @Ar and @Ar || 'z'
           and m.status <> 'Saknas'
           and not m.borttagen
         order by m.registrerad, m.id
        """;

    private const string Dolj = """
        update indikatorer.matvarde
           set grundstatus = status, status = 'Undertryckt'
         where id = any(@Ids)
        """;
}
