namespace Trygghet.Modules.Indikatorer;

internal static partial class HamtaAndringar
{
    /// <summary>A revision beside the one it replaced. What was hidden then, or is hidden now, has no value here.</summary>
    private sealed record Rad(
        long Id,
        string Indikator,
        string Omrade,
        string Period,
        string Uppdelning,
        string Datamangd,
        string Enhet,
        decimal? Gammalt,
        decimal? Nytt,
        string? GammalStatus,
        string NyStatus,
        string? GammalStatistikstatus,
        string NyStatistikstatus,
        bool Borttagen,
        bool Ny,
        int Revision,
        DateTime Registrerad,
        string Kalla,
        string? Anledning,
        Guid? Import,
        string? Flagga
    )
    {
        public Andring Svar()
        {
            var slag =
                Borttagen ? Andringsslag.Borttagen
                : Ny ? Andringsslag.Ny
                : Andringsslag.Andrad;
            return new(
                slag,
                Indikator,
                Omrade,
                Period,
                Uppdelning,
                Datamangd,
                Enhet,
                Gammalt,
                Nytt,
                GammalStatus,
                NyStatus,
                GammalStatistikstatus,
                NyStatistikstatus,
                Revision,
                Registrerad,
                Kalla,
                Anledning ?? Standardorsak(slag),
                Import,
                Flagga
            );
        }

        private static string Standardorsak(Andringsslag slag) =>
            slag switch
            {
                Andringsslag.Ny => "Första leveransen av värdet",
                Andringsslag.Borttagen => "Källan har dragit tillbaka värdet",
                _ => "Ny leverans från källan",
            };
    }

    // Ids grow with the commits within a data set (its row is locked by the one who registers), but not across them.
    private const string Select =
        """
            with ny as (
                select m.*
                  from indikatorer.datamangd d
                  left join unnest(@Lasta, @Till) as last (datamangd, id) on last.datamangd = d.kod
                 cross join lateral (
                       select m.*
                         from indikatorer.matvarde m
                        where m.datamangd = d.kod
                          and m.id > coalesce(last.id, 0)
                          and m.omrade = any(@Omraden)
                          and (cardinality(@Indikatorer) = 0 or m.indikator = any(@Indikatorer))
                        order by m.id
                        limit @Limit) m
                 where cardinality(@Datamangder) = 0
                    or d.kod = any(@Datamangder)
                 order by m.id
                 limit @Limit
            )
            """ + SelectRader;

    private const string SelectRader = """
        select ny.id, ny.indikator, ny.omrade, ny.period, ny.uppdelning, ny.datamangd, i.enhet,
               case when far_visas and fore.synlig and not fore.borttagen then fore.varde end as gammalt,
               case when far_visas and ny.synlig and not ny.borttagen then ny.varde end as nytt,
               case when fore.borttagen then 'Borttagen' else fore.status end as gammal_status,
               case when ny.borttagen then 'Borttagen' else ny.status end as ny_status,
               fore.statistikstatus as gammal_statistikstatus, ny.statistikstatus as ny_statistikstatus, ny.borttagen,
               coalesce(fore.borttagen, true) as ny, ny.revision, ny.registrerad, ny.kalla, ny.anledning,
               ny.import, case when far_visas and ny.synlig and not ny.borttagen then ny.flagga end as flagga
          from ny
          join indikatorer.indikator i on i.kod = ny.indikator
          left join lateral (
               select f.*
                 from indikatorer.matvarde f
                where (f.indikator, f.omrade, f.uppdelning, f.period, f.datamangd)
                    = (ny.indikator, ny.omrade, ny.uppdelning, ny.period, ny.datamangd)
                  and f.revision < ny.revision
                order by f.revision desc
                limit 1) fore on true
         cross join lateral (
               select coalesce(bool_or(g.synlig or g.status = 'Saknas'), true) as far_visas
                 from (select s.synlig, s.status
                         from indikatorer.matvarde s
                        where (s.indikator, s.omrade, s.uppdelning, s.period, s.datamangd)
                            = (ny.indikator, ny.omrade, ny.uppdelning, ny.period, ny.datamangd)
                          and not s.borttagen
                        order by s.revision desc
                        limit 1) g) nu
         order by ny.id
        """;
}
