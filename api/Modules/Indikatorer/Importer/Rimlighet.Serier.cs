namespace Trygghet.Modules.Indikatorer;

internal sealed partial class Rimlighet
{
    // Every series that the delivery adds to or changes: what is delivered, and what is stored besides.
    private const string SkapaSerier = """
        drop table if exists pg_temp.importflagga, pg_temp.importserie;
        create temp table importflagga (nr integer generated always as identity, rad integer, flagga text, text text);
        create temp table importserie as
        select r.indikator, r.omrade, r.uppdelning, r.period, r.period_fran,
               case when length(r.period) = 4 then 'A' when substr(r.period, 6, 1) between '0' and '9' then 'M'
                    else substr(r.period, 6, 1) end as slag,
               r.varde::float8 as varde, r.standardfel::float8 as standardfel, i.matning, r.rad, u.ny or u.andrad as ny
          from importutfall u
          join importrad r on r.rad = u.rad
          join indikatorer.indikator i on i.kod = r.indikator
         where r.varde is not null;
        insert into importserie
        select p.indikator, p.omrade, p.uppdelning, p.period, p.period_fran,
               case when length(p.period) = 4 then 'A' when substr(p.period, 6, 1) between '0' and '9' then 'M'
                    else substr(p.period, 6, 1) end,
               p.varde::float8, p.standardfel::float8, s.matning, null, false
          from (select distinct indikator, omrade, uppdelning, matning from importserie where ny) s
          join indikatorer.publicerat p using (indikator, omrade, uppdelning)
         where p.datamangd = @Datamangd
           and p.varde is not null
           and not exists (
            select
              from importutfall u
             where (u.indikator, u.omrade, u.uppdelning, u.period) = (p.indikator, p.omrade, p.uppdelning, p.period));
        analyze importserie
        """;

    // The change since the period before, against how the series uses to change: median and MAD of its log differences, and the
    // noise that numbers or samples of that size have anyway. A value that is back where the series was is not a jump.
    private const string FlaggaHopp = """
        with steg as (
            select *, lag(varde) over serie as forra, lag(varde, 2) over serie as forrforra,
                   lag(standardfel) over serie as forra_fel
              from importserie
             where varde > 0
            window serie as (partition by indikator, omrade, uppdelning, slag order by period_fran)
        ), skillnad as (
            select *, ln(varde / forra) as d,
                   case when matning = 'Antal' then 4 / (varde + forra)
                        else coalesce(power(standardfel / varde, 2) + power(forra_fel / forra, 2), 0) end as brus
              from steg
        ), mitt as (
            select indikator, omrade, uppdelning, slag, percentile_cont(0.5) within group (order by d) as median
              from skillnad
             group by indikator, omrade, uppdelning, slag
            having count(d) >= @MinstaHistorik and bool_or(ny)
        ), spridning as (
            select indikator, omrade, uppdelning, slag, median,
                   1.4826 * percentile_cont(0.5) within group (order by abs(d - median)) as sigma
              from skillnad
              join mitt using (indikator, omrade, uppdelning, slag)
             group by indikator, omrade, uppdelning, slag, median
        )
        insert into importflagga (rad, flagga, text)
        select rad, 'ovantat-hopp',
               format('Värdet är %s och var %s perioden före: större ändring än serien brukar ha. Det lagras med en flagga.',
                      round(varde::numeric, 2), round(forra::numeric, 2))
          from skillnad
          join spridning using (indikator, omrade, uppdelning, slag)
         where ny
           and abs(d - median) > greatest(@MinstaHopp, @Grans * sqrt(power(sigma, 2) + brus))
           and (forrforra is null or abs(ln(varde / forrforra)) > @MinstaHopp)
        """;

    // One value on the other side of zero than all the others, and not a small one.
    private const string FlaggaTecken = """
        with serie as (
            select indikator, omrade, uppdelning, slag, count(*) filter (where varde > 0) as plus,
                   count(*) filter (where varde < 0) as minus,
                   percentile_cont(0.5) within group (order by abs(varde)) as mitt
              from importserie
             group by indikator, omrade, uppdelning, slag
            having bool_or(ny)
        )
        insert into importflagga (rad, flagga, text)
        select rad, 'teckenbyte',
               format('Värdet är %s, men seriens övriga värden har motsatt tecken. Det lagras med en flagga.',
                      round(varde::numeric, 2))
          from importserie
          join serie using (indikator, omrade, uppdelning, slag)
         where ny
           and abs(varde) > mitt / 2
           and ((varde < 0 and minus = 1 and plus >= @MinstaLika) or (varde > 0 and plus = 1 and minus >= @MinstaLika))
        """;

    // The same key, revised to about its own opposite.
    private const string FlaggaOmvantTecken = """
        insert into importflagga (rad, flagga, text)
        select rad, 'teckenbyte', 'Värdet har bytt tecken sedan förra leveransen. Det lagras med en flagga.'
          from importutfall
         where andrad
           and gammalt_varde * varde < 0
           and varde / gammalt_varde between -2 and -0.5
        """;

    private const string FlaggaTiofaldigt = """
        insert into importflagga (rad, flagga)
        select rad, 'stort-hopp'
          from importutfall
         where kvot > 10
            or kvot < 0.1 and kvot > 0
        """;

    private const string Satt = """
        update importutfall u
           set flagga = f.flagga
          from (select distinct on (rad) rad, flagga from importflagga order by rad, nr) f
         where f.rad = u.rad
           and (u.ny or u.andrad);
        update importrad r
           set meddelande = f.text
          from (select distinct on (rad) rad, text from importflagga order by rad, nr) f
         where f.rad = r.rad
           and r.felkod is null
        """;
}
