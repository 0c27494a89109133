namespace Trygghet.Modules.Lagesbild;

internal static partial class HamtaVeckosammanstallning
{
    // A report every other week is expected in the weeks counted from the assignment's first, and none for a week that was not over
    // when the assignment ended. One that came anyway is shown.
    private const string SelectRapporter = """
        select u.rapportor, u.slag,
               case when r.id is null then 'Saknas' when r.inget_att_rapportera then 'IngetAttRapportera'
                    else 'Inkommen' end as status
          from lagesbild.rapportorsuppdrag u
          left join lagesbild.est_rapport r
            on (r.rapportor, r.omrade, r.vecka) = (u.rapportor, u.omrade, @Vecka)
         where u.omrade = any(@Omraden)
           and u.giltig_fran <= @Mandag + 6
           and coalesce(u.giltig_till, 'infinity') >= @Mandag
           and (coalesce(u.giltig_till, 'infinity') >= @Mandag + 6 or r.id is not null)
           and (@Mandag - date_trunc('week', u.giltig_fran)::date) / 7 % u.takt_veckor = 0
         order by u.slag, u.rapportor, u.id
        """;

    private const string SelectAntal = """
        select vecka, kategori, count(*) as antal
          from lagesbild.iakttagelse
         where omrade = any(@Omraden)
           and vecka = any(@Veckor)
           and borttagen_at is null
         group by vecka, kategori
        """;

    private const string SelectInkomna = """
        select vecka, count(*) as antal
          from lagesbild.est_rapport
         where omrade = any(@Omraden)
           and vecka = any(@Veckor)
         group by vecka
        """;

    private const string SelectPlatser = """
        select plats, count(*) filter (where vecka = @Vecka) as antal, count(*) as antal_tretton_veckor
          from lagesbild.iakttagelse
         where omrade = any(@Omraden)
           and vecka = any(@Veckor)
           and borttagen_at is null
         group by plats
         order by count(*) desc, plats
         limit 20
        """;

    private const string Exempel = """
        {"omrade":"jarva","vecka":"2026-W47","slutsats":"3 iakttagelser under veckan. 4 av 5 väntade rapporter har kommit. Inget avviker från de tolv veckorna före.",
        "antal":3,"rapporter":[{"rapportor":"rapportor-jarva","slag":"Fastighetsagare","status":"Inkommen"}],
        "kategorier":[{"kategori":"Nedskrapning","antal":2,"vantat":2.4,"nedre":0,"ovre":7.05,"avviker":false}],
        "platser":[{"plats":"Kista torg","antal":2,"antalTrettonVeckor":17}],"serie":[{"vecka":"2026-W47","antal":3,"rapporter":4,"perRapport":0.75,"nedre":0,"ovre":2.1}]}
        """;
}
