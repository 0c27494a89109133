namespace Trygghet.Modules.Indikatorer;

internal static partial class AterkallaImport
{
    private const string SelectForUpdate = """
        select datamangd, status, revision, version
          from indikatorer.import
         where id = @Id
           and (skapad_av = @Anvandare or @SerAlla)
           for update
        """;

    // The lock of ImportArbetare, until the transaction ends. The worker lets go of it a moment after the import has been told to
    // be done, so that moment is waited for; an import that goes on is not.
    private const string Las = """
        set local lock_timeout = '3s';
        select pg_advisory_xact_lock(2023, hashtext(@Datamangd));
        set local lock_timeout to default
        """;

    private const string SelectAnnanstans = """
        select min(m.omrade)
          from indikatorer.import i
          join indikatorer.matvarde m on m.id between i.forsta_id and i.sista_id
         where i.id = @Id
           and m.import = i.id
           and m.omrade <> all(@Omraden)
        """;

    private const string SelectLast = """
        select concat_ws(' ', m.indikator, m.omrade, m.period) as nyckel, l.rapport
          from indikatorer.import i
          join indikatorer.matvarde m on m.id between i.forsta_id and i.sista_id
          join indikatorer.periodlas l
            on l.omrade = m.omrade and l.period_fran <= m.period_fran and l.period_till >= m.period_till
         where i.id = @Id
           and m.import = i.id
           and m.omrade <> all(@Upplasbara)
         order by m.id
         limit 1
        """;

    // A later revision that only set our own row back, because what had changed it was revoked, does not stand in the way.
    private const string SelectAndrade = """
        select concat_ws(' ', m.indikator, m.omrade, m.period, m.uppdelning) as nyckel, nu.import, count(*) over () as total
          from indikatorer.import i
          join indikatorer.matvarde m on m.id between i.forsta_id and i.sista_id
         cross join lateral (
               select s.id, s.aterstaller, s.import
                 from indikatorer.matvarde s
                where (s.indikator, s.omrade, s.uppdelning, s.period, s.datamangd)
                    = (m.indikator, m.omrade, m.uppdelning, m.period, m.datamangd)
                order by s.revision desc
                limit 1) nu
         where i.id = @Id
           and m.import = i.id
           and nu.id <> m.id
           and nu.aterstaller is distinct from m.id
         order by m.id
         limit 20
        """;

    private const string SattTillbaka = """
        insert into indikatorer.matvarde (
               datamangd, indikator, omrade, uppdelning, period, period_fran, period_till, varde, n, standardfel, ki_nedre,
               ki_ovre, metod, status, statistikstatus, kalla, flagga, borttagen, revision, registrerad, import, ersatter,
               aterstaller, anledning, taljare, namnare, konfidentialitet, fullstandighet, brott, indikatorversion,
               designeffekt)
        select m.datamangd, m.indikator, m.omrade, m.uppdelning, m.period, m.period_fran, m.period_till, g.varde, g.n,
               g.standardfel, g.ki_nedre, g.ki_ovre, g.metod, coalesce(g.grundstatus, g.status, 'Saknas'),
               coalesce(g.statistikstatus, m.statistikstatus), coalesce(g.kalla, m.kalla), g.flagga,
               coalesce(g.borttagen, true), @Revision, @Nu, m.import, nu.id, coalesce(g.aterstaller, g.id), @Anledning,
               g.taljare, g.namnare, coalesce(g.konfidentialitet, m.konfidentialitet), g.fullstandighet,
               coalesce(g.brott, false), coalesce(g.indikatorversion, m.indikatorversion), coalesce(g.designeffekt, 1)
          from indikatorer.import i
          join indikatorer.matvarde m on m.id between i.forsta_id and i.sista_id
          left join indikatorer.matvarde g on g.id = m.ersatter
         cross join lateral (
               select max(s.id) as id
                 from indikatorer.matvarde s
                where (s.indikator, s.omrade, s.uppdelning, s.period, s.datamangd)
                    = (m.indikator, m.omrade, m.uppdelning, m.period, m.datamangd)) nu
         where i.id = @Id
           and m.import = i.id
         order by m.id
        """;

    private const string Update = """
        update indikatorer.import
           set status = 'Aterkallad', aterkallad_revision = @Revision, aterkallad_at = @Nu, aterkallad_av = @Anvandare,
               aterkallad_anledning = @Anledning, version = version + 1
         where id = @Id
        """;
}
