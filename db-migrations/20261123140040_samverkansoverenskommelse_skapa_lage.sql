-- migrate:up
-- Signatures and revisions of each agreement, and when the next revision is due. 24 months after 29 February is 28 February.
create view samverkansoverenskommelse.lage as
select o.id,
       p.parter,
       p.saknar_underskrift,
       case when p.saknar_underskrift = '{}' then u.datum end as undertecknad,
       r.datum as senaste_revision,
       case when p.saknar_underskrift = '{}'
            then (greatest(u.datum, r.datum) + interval '24 months')::date
       end as nasta_revision
  from samverkansoverenskommelse.overenskommelse o
 cross join lateral (
        select coalesce(array_agg(part.organisation order by part.plats), '{}') as parter,
               coalesce(array_agg(part.organisation order by part.plats) filter (where skrivet.id is null), '{}')
                   as saknar_underskrift
          from samverkansoverenskommelse.part
          left join samverkansoverenskommelse.undertecknande skrivet
            on skrivet.overenskommelse_id = part.overenskommelse_id
           and skrivet.organisation = part.organisation
           and skrivet.upphavt_at is null
         where part.overenskommelse_id = o.id
       ) p
 cross join lateral (
        select max(datum) as datum
          from samverkansoverenskommelse.undertecknande
         where overenskommelse_id = o.id
           and upphavt_at is null
       ) u
 cross join lateral (
        select max(datum) as datum
          from samverkansoverenskommelse.revision
         where overenskommelse_id = o.id
       ) r;
comment on view samverkansoverenskommelse.lage is
    'Vad underskrifter och revisioner säger om varje överenskommelse. undertecknad är dagen då den sista parten undertecknade.';

-- The only place where the status is decided. The day of a limit still counts as in time.
create function samverkansoverenskommelse.status(nasta_revision date, giltig_till date, idag date) returns text
language sql immutable parallel safe
return case when nasta_revision is null then 'Utkast'
            when giltig_till < idag then 'Forfallen'
            when nasta_revision < idag then 'RevisionForsenad'
            else 'Gallande' end;
comment on function samverkansoverenskommelse.status is
    'Läget en viss dag: utkast tills alla undertecknat; en förfallen är förfallen även om den är reviderad (SÖ2).';

-- migrate:down
drop function samverkansoverenskommelse.status;
drop view samverkansoverenskommelse.lage;
