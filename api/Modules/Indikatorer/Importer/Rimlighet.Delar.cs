namespace Trygghet.Modules.Indikatorer;

internal sealed partial class Rimlighet
{
    // Events that are counted while the period still runs are not the period's number.
    private const string FlaggaOavslutade = """
        insert into importflagga (rad, flagga, text)
        select r.rad, 'perioden-ej-slut',
               format('Perioden %s slutar %s: antalet gäller bara en del av den. Det lagras med en flagga.', r.period, r.period_till)
          from importutfall u
          join importrad r on r.rad = u.rad
          join indikatorer.indikator i on i.kod = r.indikator
         where i.matning in ('Antal', 'Kvot')
           and r.varde is not null
           and r.period_till >= @Idag
        """;

    // A year that equals the sum of its own months while there are fewer than twelve of them.
    private const string FlaggaManadssumma = """
        insert into importflagga (rad, flagga, text)
        select a.rad, 'del-av-ar',
               format('Årsvärdet %s är lika med summan av årets %s månader som finns. Det lagras med en flagga.', a.varde, m.antal)
          from importserie a
          join (select indikator, omrade, uppdelning, left(period, 4) as ar, count(*) as antal, sum(varde) as summa
                  from importserie
                 where slag = 'M'
                 group by indikator, omrade, uppdelning, ar) m
            on (m.indikator, m.omrade, m.uppdelning, m.ar) = (a.indikator, a.omrade, a.uppdelning, a.period)
         where a.ny
           and a.slag = 'A'
           and a.matning = 'Antal'
           and a.varde > 0
           and m.antal < 12
           and abs(a.varde - m.summa) <= a.varde * 0.01
        """;

    // One area may have a year at eight twelfths of the one before; all areas at the same eight twelfths have been cut short.
    private const string FlaggaDelAvAr = """
        with steg as (
            select indikator, period, rad, ny, varde, matning,
                   varde / nullif(lag(varde) over (
                       partition by indikator, omrade, uppdelning order by period_fran), 0) as kvot,
                   lag(varde) over (partition by indikator, omrade, uppdelning order by period_fran) as forra
              from importserie
             where slag = 'A'
        ), mitt as (
            select indikator, period, percentile_cont(0.5) within group (order by kvot) as median
              from steg
             where forra >= 20
               and matning = 'Antal'
               and period >= @TidigastAr
             group by indikator, period
            having count(*) >= @MinstaSerier and bool_or(ny)
        ), spridning as (
            select indikator, period, median, 1.4826 * percentile_cont(0.5) within group (order by abs(kvot - median)) as sigma
              from steg
              join mitt using (indikator, period)
             where forra >= 20
             group by indikator, period, median
        )
        insert into importflagga (rad, flagga, text)
        select rad, 'del-av-ar',
               format('Hela leveransens %s ligger på ungefär %s tolftedelar av året före. Det lagras med en flagga.',
                      period, round(median * 12))
          from steg
          join spridning using (indikator, period)
         where ny
           and median between 0.04 and 0.87
           and sigma < 0.1
        """;
}
