namespace Trygghet.Modules.Indikatorer;

internal sealed partial class Rimlighet
{
    // Numbers of the delivery's places and periods, with what is stored and visible of the indicators that they add up with.
    private const string SkapaAntal = """
        drop table if exists pg_temp.importantal;
        create temp table importantal as
        select u.indikator, u.omrade, u.uppdelning, u.period, r.period_fran, r.period_till, u.varde, u.rad, u.ny or u.andrad as ny
          from importutfall u
          join importrad r on r.rad = u.rad
          join indikatorer.indikator i on i.kod = u.indikator
         where i.matning = 'Antal'
           and u.varde is not null;
        insert into importantal
        select p.indikator, p.omrade, p.uppdelning, p.period, p.period_fran, p.period_till, p.varde, null, false
          from (select distinct a.period, coalesce(slakt.kod, a.indikator) as indikator
                  from importantal a
                  left join (select hel, del as kod from indikatorer.indikatordel
                             union all
                             select del, hel from indikatorer.indikatordel
                             union all
                             select a.del, b.del from indikatorer.indikatordel a join indikatorer.indikatordel b using (hel)
                             union all
                             select kod, kod from indikatorer.indikator) slakt (fran, kod) on slakt.fran = a.indikator
                 where a.ny) t
          join indikatorer.publicerat p using (indikator, period)
         where p.datamangd = @Datamangd
           and p.varde is not null
           and not exists (
            select
              from importutfall u
             where (u.indikator, u.omrade, u.uppdelning, u.period) = (p.indikator, p.omrade, p.uppdelning, p.period));
        analyze importantal
        """;

    // Only parts of the kind Del add up. The line "därav" is one part of several that are not all told.
    private const string FlaggaSummor = """
        insert into importflagga (rad, flagga, text)
        select coalesce(h.rad, s.rad), 'summa-stammer-inte',
               format('%s är %s, men dess delar är tillsammans %s. Det lagras med en flagga.',
                      h.indikator, trim_scale(h.varde), trim_scale(s.summa))
          from (select d.hel, a.omrade, a.uppdelning, a.period, count(*) as antal, sum(a.varde) as summa,
                       min(a.rad) filter (where a.ny) as rad
                  from indikatorer.indikatordel d
                  join importantal a on a.indikator = d.del
                 where d.slag = 'Del'
                 group by d.hel, a.omrade, a.uppdelning, a.period) s
          join importantal h
            on (h.indikator, h.omrade, h.uppdelning, h.period) = (s.hel, s.omrade, s.uppdelning, s.period)
         where s.antal = (select count(*) from indikatorer.indikatordel d where d.hel = s.hel and d.slag = 'Del')
           and s.summa <> h.varde
           and (h.ny or s.rad is not null)
        """;

    private const string FlaggaStorreDelar = """
        with delad as materialized (
            select d.hel, a.* from indikatorer.indikatordel d join importantal a on a.indikator = d.del
        )
        insert into importflagga (rad, flagga, text)
        select coalesce(case when a.ny then a.rad end, h.rad), 'del-storre-an-helheten',
               format('%s är %s, mer än %s som är %s. Det lagras med en flagga.',
                      a.indikator, trim_scale(a.varde), h.indikator, trim_scale(h.varde))
          from delad a
          join importantal h
            on (h.indikator, h.omrade, h.uppdelning, h.period) = (a.hel, a.omrade, a.uppdelning, a.period)
         where a.varde > h.varde
           and (a.ny or h.ny)
        """;

    // Women and men together cannot be more than all; they may be fewer, where the gender is not known.
    private const string FlaggaKon = """
        with delad as (
            select *, coalesce(nullif(array_to_string(array(
                       select del from unnest(string_to_array(uppdelning, ';')) as del where del not like 'kon=%'), ';'), ''),
                   'alla') as bas
              from importantal
        ), summa as (
            select indikator, omrade, period, bas, sum(varde) as summa, min(rad) filter (where ny) as rad
              from delad
             where uppdelning <> bas
             group by indikator, omrade, period, bas
        )
        insert into importflagga (rad, flagga, text)
        select case when h.ny then h.rad else s.rad end, 'summa-stammer-inte',
               format('Könen är tillsammans %s, mer än %s för alla. Det lagras med en flagga.',
                      trim_scale(s.summa), trim_scale(h.varde))
          from summa s
          join importantal h
            on (h.indikator, h.omrade, h.period, h.uppdelning) = (s.indikator, s.omrade, s.period, s.bas)
         where s.summa > h.varde
           and (h.ny or s.rad is not null)
        """;

    // Areas that together are what other areas are together. Events without a place may be missing in the parts, never the other way.
    private const string FlaggaOmraden = """
        with samband as (
            select nr, kod, hel, fran, till
              from jsonb_to_recordset(@Samband::jsonb) as s (nr integer, kod text, hel boolean, fran date, till date)
        ), storlek as (
            select nr, count(*) filter (where hel) as helheter from samband group by nr
        ), summa as (
            select s.nr, a.indikator, a.uppdelning, a.period, count(*) filter (where hel) as helheter,
                   sum(a.varde) filter (where hel) as hela, sum(a.varde) filter (where not hel) as delar,
                   min(a.rad) filter (where a.ny and hel) as rad, min(a.rad) filter (where a.ny) as delrad
              from samband s
              join importantal a on a.omrade = s.kod and a.period_fran <= s.till and a.period_till >= s.fran
             group by s.nr, a.indikator, a.uppdelning, a.period
        )
        insert into importflagga (rad, flagga, text)
        select coalesce(rad, delrad), 'summa-stammer-inte',
               format('Områdets delar är tillsammans %s, mer än %s för hela området. Det lagras med en flagga.',
                      trim_scale(delar), trim_scale(hela))
          from summa
          join storlek using (nr, helheter)
         where delar > hela * 1.01 + 3
           and coalesce(rad, delrad) is not null
        """;
}
