namespace Trygghet.Modules.Indikatorer;

internal sealed partial class Rojandekontroll
{
    /// <summary>Two deliveries of one indicator to two data sets must see each other's rows.</summary>
    private const string EnITaget = "select pg_advisory_xact_lock(hashtext('indikatorer.rojandekontroll'))";

    // Indicators that are parts of one another are looked at together. The first condition of levererat is asked once: where nothing at
    // all is hidden, a delivery costs nothing here.
    private const string SelectGrupper = """
        with recursive lank as (
            select hel, del from indikatorer.indikatordel where slag = 'Del'
            union
            select del, hel from indikatorer.indikatordel where slag = 'Del'
        ), slakt as (
            select kod as indikator, kod as slakting from indikatorer.indikator
            union
            select slakt.indikator, lank.del from slakt join lank on lank.hel = slakt.slakting
        ), familj as (
            select indikator, array_agg(slakting order by slakting) as indikatorer from slakt group by indikator
        ), levererat as (
            select distinct indikator, left(period, 4) as ar
              from indikatorer.matvarde
             where exists (select from indikatorer.matvarde where not synlig and status <> 'Saknas')
               and id > @EfterId
               and datamangd = @Datamangd
               and revision = @Revision
        ), grupp as (
            select distinct f.indikatorer, l.ar from levererat l join familj f using (indikator)
        )
        select g.indikatorer, g.ar, i.matning, i.minsta_antal
          from grupp g
          join indikatorer.indikator i on i.kod = g.indikatorer[1]
         where exists (
            select
              from indikatorer.matvarde m
              join indikatorer.datamangd d on d.kod = m.datamangd
             where m.indikator = any(g.indikatorer)
               and m.period between g.ar and g.ar || 'z'
               and not m.synlig
               and m.status <> 'Saknas'
               and not d.oppen_kalla)
         order by g.indikatorer, g.ar
        """;

    private const string SelectDelar = """
        select hel, del
          from indikatorer.indikatordel
         where slag = 'Del'
         order by hel, del
        """;

    private const string SelectRader = """
        select m.id, m.indikator, m.omrade, m.uppdelning, m.period, m.datamangd, m.registrerad, m.varde, m.n, m.synlig, d.oppen_kalla,
               m.id > @EfterId and m.datamangd = @Datamangd and m.revision = @Revision as ny
          from indikatorer.matvarde m
          join indikatorer.datamangd d on d.kod = m.datamangd
         where m.indikator = any(@Indikatorer)
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
