-- migrate:up
create table lagesbild.fast_siffra (
    lagesbild_id uuid        not null references lagesbild.lagesbild (id),
    indikator    text        not null,
    omrade       text        not null,
    period       text        not null,
    ordning      integer     not null,
    as_of        timestamptz not null,
    varde        numeric,
    enhet        text        not null,
    n            integer,
    ki_nedre     numeric,
    ki_ovre      numeric,
    ki_metod     text,
    status       text        not null,
    syntetisk    boolean     not null,
    kalla        text        not null,
    datamangd    text        not null,
    revision     integer     not null,
    registrerad  timestamptz not null,
    primary key (lagesbild_id, indikator, omrade, period),
    constraint intervallet_ar_helt_eller_saknas check (num_nulls(ki_nedre, ki_ovre, ki_metod) in (0, 3))
);
comment on table lagesbild.fast_siffra is 'Siffrorna i texten som de var när lägesbilden fastställdes: hela serien för varje indikator och område som texten hänvisar till.';
comment on column lagesbild.fast_siffra.ordning is 'Periodens plats i serien, från 1.';
comment on column lagesbild.fast_siffra.as_of is 'Ögonblicket för fastställandet; asOf i GET /matvarden ger samma siffra.';

create trigger fast_siffra_ar_oforanderlig before insert or update or delete on lagesbild.fast_siffra
    for each row execute function lagesbild.skydda_del();

-- migrate:down
drop table lagesbild.fast_siffra;
