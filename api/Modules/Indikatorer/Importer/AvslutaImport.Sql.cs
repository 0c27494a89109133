namespace Trygghet.Modules.Indikatorer;

internal static partial class AvslutaImport
{
    private const string TaBortFel = """
        delete from indikatorer.importfel
         where import = @Id
        """;

    private const string TaBortSkillnad = """
        delete from indikatorer.importskillnad
         where import = @Id
        """;

    private const string TaBortFil = """
        delete from indikatorer.importfil
         where import = @Id
        """;

    private const string LaggInFel = """
        insert into indikatorer.importfel (import, rad, avvisad, felkod, felfalt, meddelande, forslag, innehall)
        select @Id, rad, true, felkod, felfalt, meddelande, forslag, innehall
          from importrad
         where felkod is not null
        union all
        select @Id, rad, false, flagga, null,
               case when gammal_synlig then 'Värdet var ' || trim_scale(gammalt_varde) || ' och blir ' else 'Värdet blir ' end
                   || trim_scale(varde) || '. Det lagras med en flagga.', null, innehall
          from importutfall
         where flagga is not null
           and (ny or andrad)
        """;

    // What is stored can be read from the revision; here stands the rest.
    private const string LaggInSkillnad = """
        insert into indikatorer.importskillnad (
               import, slag, rad, indikator, omrade, uppdelning, period, varde, status, gammalt_varde, gammal_status, flagga)
        select @Id, case when ny then 'Ny' when not andrad then 'Oforandrad' when borttag then 'Borttagen' else 'Andrad' end as slag,
               rad, indikator, omrade, uppdelning, period,
               case when status in ('Ok', 'Osaker', 'Uppskattad') then varde end, status,
               case when gammal_synlig then gammalt_varde end, gammal_status, flagga
          from importutfall
         where not @Lagrar
            or not (ny or andrad)
         order by slag, rad
        """;

    // The catalogue is joined so that only its codes can get in.
    private const string Registrera = """
        insert into indikatorer.matvarde (
               datamangd, indikator, omrade, period, period_fran, period_till, uppdelning, varde, n, standardfel,
               ki_nedre, ki_ovre, metod, status, statistikstatus, kalla, revision, registrerad, import, flagga, borttagen,
               ersatter, anledning, taljare, namnare, konfidentialitet, fullstandighet, brott, indikatorversion, designeffekt)
        select d.kod, u.indikator, u.omrade, u.period, u.period_fran, u.period_till, u.uppdelning, u.varde, u.n,
               u.standardfel, u.ki_nedre, u.ki_ovre, u.metod, u.status, u.statistikstatus, u.kalla, @Revision, @Nu, @Id,
               u.flagga, u.borttag, u.gammalt_id, case when u.last then coalesce(u.skal, @Upplasning) end, u.taljare, u.namnare,
               u.konfidentialitet, u.fullstandighet, u.brott and not u.bara_registrerat_brott, i.definition, d.designeffekt
          from importutfall u
          join indikatorer.indikator i on i.kod = u.indikator
          join indikatorer.datamangd d on d.kod = @Datamangd
         where (u.ny or u.andrad)
        """;

    private const string IOrdning = " order by u.indikator, u.omrade, u.uppdelning, u.period";

    private const string MinnsRevision = """
        update indikatorer.import
           set revision = @Revision, forsta_id = @EfterId + 1,
               sista_id = (select max(id) from indikatorer.matvarde)
         where id = @Id
        """;

    private const string LasIgen = """
        update indikatorer.upplasning
           set import = @Id, anvand = @Nu, avslutad_av = null, avslutad = null, version = version + 1
         where id = any(@Upplasningar)
        """;

    private const string Avsluta = """
        update indikatorer.import
           set status = @Status, mottagna = @Mottagna, nya = @Nya, andrade = @Andrade, oforandrade = @Oforandrade,
               avvisade = @Avvisade, borttagna = @Borttagna, flaggade = @Flaggade, okanda_koder = @OkandaKoder::jsonb,
               varningar = @Varningar::jsonb, kolumner = @Kolumner, felkod = @Felkod, fel = @Fel, klar = @Nu,
               lasta = @Mottagna, last_andel = 100, version = version + 1
         where id = @Id
           and forsok = @Forsok
        """;
}
