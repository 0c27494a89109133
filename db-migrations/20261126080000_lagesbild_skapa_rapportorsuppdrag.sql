-- migrate:up
create table lagesbild.rapportorsuppdrag (
    id          uuid        primary key,
    rapportor   text        not null,
    omrade      text        not null,
    slag        text        not null,
    takt_veckor integer     not null,
    giltig_fran date        not null,
    giltig_till date,
    version     integer     not null default 1 check (version > 0),
    skapad_av   text        not null,
    created_at  timestamptz not null,
    constraint rapportorens_slag_ar_kant
        check (slag in ('Fastighetsagare', 'Skola', 'Faltverksamhet', 'Ordningsvakt', 'Foreningsliv', 'Annan')),
    constraint rapporten_kommer_varje_eller_varannan_vecka check (takt_veckor in (1, 2)),
    constraint uppdraget_slutar_inte_fore_sin_borjan check (giltig_till >= giltig_fran)
);
create index rapportorsuppdrag_omrade_idx on lagesbild.rapportorsuppdrag (omrade, giltig_fran);
comment on table lagesbild.rapportorsuppdrag is 'Vem som väntas rapportera var och hur ofta (EST). Utan det vore en utebliven rapport osynlig.';
comment on column lagesbild.rapportorsuppdrag.rapportor is 'Inloggningens namn (sub) på en funktion, aldrig en person.';

-- migrate:down
drop table lagesbild.rapportorsuppdrag;
