namespace Trygghet.Modules.Lagesbild;

internal static partial class HamtaEstAnalys
{
    private const string SelectAntal = """
        select v.period, i.kategori, count(*) as antal
          from unnest(@Veckor::text[], @Perioder::text[]) as v (vecka, period)
          join lagesbild.iakttagelse i on i.vecka = v.vecka
         where i.omrade = any(@Omraden)
           and i.borttagen_at is null
         group by v.period, i.kategori
        """;

    private const string SelectInkomna = """
        select v.period, count(*) as antal
          from unnest(@Veckor::text[], @Perioder::text[]) as v (vecka, period)
          join lagesbild.est_rapport r on r.vecka = v.vecka
         where r.omrade = any(@Omraden)
         group by v.period
        """;

    private const string SelectPlatser = """
        select min(btrim(i.plats)) as plats, count(*) filter (where v.period = @Period) as antal,
               count(*) filter (where v.period = @Fore) as antal_fore
          from unnest(@Veckor::text[], @Perioder::text[]) as v (vecka, period)
          join lagesbild.iakttagelse i on i.vecka = v.vecka
         where v.period in (@Period, @Fore)
           and i.omrade = any(@Omraden)
           and i.borttagen_at is null
         group by lower(btrim(i.plats))
         order by 2 desc, 3 desc, lower(btrim(i.plats))
         limit 20
        """;

    // Counted as in the picture of the week: a report every other week is expected in the weeks counted from the assignment's first,
    // and none for a week that was not over when it ended.
    private const string SelectVantat = """
        select count(*) as vantade, count(r.id) as inkomna
          from (select vecka, to_date(vecka, 'IYYY"-W"IW') as mandag
                  from unnest(@Veckor::text[], @Perioder::text[]) as v (vecka, period)
                 where v.period = @Period) v
          join lagesbild.rapportorsuppdrag u
            on u.omrade = any(@Omraden)
           and u.giltig_fran <= v.mandag + 6
           and coalesce(u.giltig_till, 'infinity') >= v.mandag
           and (v.mandag - date_trunc('week', u.giltig_fran)::date) / 7 % u.takt_veckor = 0
          left join lagesbild.est_rapport r on (r.rapportor, r.omrade, r.vecka) = (u.rapportor, u.omrade, v.vecka)
         where v.mandag <= @Idag
           and (coalesce(u.giltig_till, 'infinity') >= v.mandag + 6 or r.id is not null)
        """;

    private const string SelectText = """
        select text, skriven_av, skriven_at, version
          from lagesbild.est_analystext
         where omrade = @Omrade
           and period = @Period
        """;

    private const string Exempel = """
        {"omrade":"jarva","period":"2026-Q3","fran":"2026-07-01","till":"2026-09-30","pagar":false,
        "slutsats":"41 iakttagelser under perioden. 48 av 65 väntade rapporter har kommit. Ingen kategori avviker från perioderna före.",
        "antal":41,"vantade":65,"inkomna":48,
        "kategorier":[{"kategori":"Nedskrapning","antal":17,"vantat":15.2,"nedre":3.5,"ovre":26.9,"avviker":false}],
        "platser":[{"plats":"Kista torg","antal":12,"antalFore":9}],
        "serie":[{"period":"2026-Q3","antal":41,"rapporter":48,"perRapport":0.85,"nedre":0.46,"ovre":1.24}],
        "analys":{"text":"Nedskräpningen vid Kista torg följer torghandeln.","skrivenAv":"samordnare-jarva","skriven":"2026-10-05T09:00:00Z"},
        "version":1}
        """;
}
