-- migrate:up
create table indikatorer.publicering (
    id         uuid        primary key,
    datamangd  text        not null references indikatorer.datamangd (kod),
    period     text        not null,
    planerad   date        not null,
    version    integer     not null default 1,
    skapad_av  text        not null,
    created_at timestamptz not null default now(),
    constraint en_planerad_dag_per_datamangd_och_period unique (datamangd, period)
);
comment on table indikatorer.publicering is
    'Publiceringskalendern: när siffrorna för en period väntas. Om de har kommit står i publicerad_period.';

create table indikatorer.publicerad_period (
    datamangd   text        not null,
    period      text        not null,
    registrerad timestamptz not null,
    import      uuid,
    primary key (datamangd, period)
);
comment on table indikatorer.publicerad_period is
    'När en datamängd först fick siffror för en period, och med vilken import. Fylls i samma transaktion som mätvärdena.';

insert into indikatorer.publicerad_period (datamangd, period, registrerad, import)
select distinct on (datamangd, period) datamangd, period, registrerad, import
  from indikatorer.matvarde
 where not borttagen
 order by datamangd, period, id;

create function indikatorer.minns_publicerade_perioder() returns trigger language plpgsql as $$
begin
    insert into indikatorer.publicerad_period (datamangd, period, registrerad, import)
    select datamangd, period, min(registrerad), min(import::text)::uuid
      from nya
     where not borttagen
     group by datamangd, period
        on conflict do nothing;
    return null;
end
$$;
create trigger matvarde_minns_publicerade_perioder
    after insert on indikatorer.matvarde referencing new table as nya
    for each statement execute function indikatorer.minns_publicerade_perioder();

-- migrate:down
drop trigger matvarde_minns_publicerade_perioder on indikatorer.matvarde;
drop function indikatorer.minns_publicerade_perioder();
drop table indikatorer.publicerad_period;
drop table indikatorer.publicering;
