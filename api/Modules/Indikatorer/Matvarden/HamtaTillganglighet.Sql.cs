namespace Trygghet.Modules.Indikatorer;

internal static partial class HamtaTillganglighet
{
    // A series is expected in the periods of its own kind (years, months …) that its data set has, or that were asked for.
    private const string Select =
        """
            with cell as (
                select *, regexp_replace(period, '[0-9]+', '', 'g') as slag
                  from indikatorer.publicerat
                 where omrade = any(@Omraden)
                   and (cardinality(@Indikatorer) = 0 or indikator = any(@Indikatorer))
                   and (cardinality(@Datamangder) = 0 or datamangd = any(@Datamangder))
            ), serie as (
                select datamangd, omrade, slag, count(distinct (indikator, uppdelning))::int as serier
                  from cell
                 group by datamangd, omrade, slag
            ), period as (
                select datamangd, slag, period, period_fran, period_till
                  from cell
                 where cardinality(@Perioder) = 0 or period = any(@Perioder)
                 union
                select serie.datamangd, serie.slag, begard.*
                  from unnest(@Perioder, @Forsta::date[], @Sista::date[]) as begard (period, period_fran, period_till)
                  join serie on serie.slag = regexp_replace(begard.period, '[0-9]+', '', 'g')
            ), rad as (
            """ + SelectRader;

    private const string SelectRader = """
            select s.datamangd, s.omrade, p.period, p.period_fran, p.period_till, s.serier,
                   count(c.varde)::int as varden,
                   (count(c.status) filter (where c.varde is null and c.status <> 'Saknas'))::int as dolda,
                   (count(c.status) filter (where c.status = 'Saknas'))::int as saknas,
                   s.serier - count(c.status)::int as ej_publicerade,
                   (count(c.varde) filter (where c.statistikstatus = 'Preliminar'))::int as preliminara,
                   max(c.registrerad) as registrerad
              from serie s
              join period p on (p.datamangd, p.slag) = (s.datamangd, s.slag)
              left join cell c on (c.datamangd, c.omrade, c.period) = (s.datamangd, s.omrade, p.period)
             where (@Fran::date is null or p.period_fran >= @Fran)
               and (@Till::date is null or p.period_till <= @Till)
             group by s.datamangd, s.omrade, s.slag, s.serier, p.period, p.period_fran, p.period_till
        )
        select rad.datamangd, d.kalla, rad.omrade, rad.period, rad.period_fran, rad.period_till, rad.serier, rad.varden,
               rad.dolda, rad.saknas, rad.ej_publicerade, rad.preliminara, rad.registrerad, count(*) over () as total
          from rad
          join indikatorer.datamangd d on d.kod = rad.datamangd
         order by rad.datamangd, rad.period_till desc, rad.period_fran, rad.period, rad.omrade
         limit @Limit offset @Offset
        """;
}
