-- migrate:up
create table lagesbild.fast_matvarde (
    lagesbild_id uuid        not null references lagesbild.lagesbild (id),
    indikator    text        not null,
    as_of        timestamptz not null,
    period       text        not null,
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
    primary key (lagesbild_id, indikator),
    constraint intervallet_ar_helt_eller_saknas check (num_nulls(ki_nedre, ki_ovre, ki_metod) in (0, 3))
);
comment on table lagesbild.fast_matvarde is 'Siffrorna som de var när lägesbilden fastställdes: en senare revision syns som "nu X (då Y)".';
comment on column lagesbild.fast_matvarde.as_of is 'Ögonblicket för fastställandet; asOf i GET /matvarden ger samma siffra.';

-- migrate:down
drop table lagesbild.fast_matvarde;
