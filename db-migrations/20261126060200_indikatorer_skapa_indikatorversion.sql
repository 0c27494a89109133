-- migrate:up
alter table indikatorer.indikator
    add column definition text not null default '1',
    add constraint definitionens_version_ar_tal_med_punkter check (definition ~ '^[0-9]+([.][0-9]+[.][0-9]+)?$');
comment on column indikatorer.indikator.definition is
    'Definitionens version: stor.liten.rättelse, och 1 för den första. Följer med varje mätvärde. En ny stor version bryter serien.';

create table indikatorer.indikatorversion (
    indikator   text        not null,
    version     text        not null,
    katalog     bigint      not null,
    niva        text        not null,
    skal        text        not null,
    galler_fran date,
    fore        jsonb,
    efter       jsonb       not null,
    beslutad_av text        not null,
    created_at  timestamptz not null default now(),
    primary key (indikator, version),
    constraint andringens_niva_ar_kand check (niva in ('Ny', 'Rattelse', 'Liten', 'Stor')),
    constraint en_andring_har_ett_skal check (length(skal) between 1 and 500),
    constraint en_stor_andring_har_en_dag check ((niva = 'Stor') = (galler_fran is not null)),
    constraint en_andring_har_ett_fore check ((niva = 'Ny') = (fore is null))
);
create index indikatorversion_katalog_idx on indikatorer.indikatorversion (katalog, indikator);
comment on table indikatorer.indikatorversion is
    'Varje version av varje definition i katalogen, med före och efter. Bara tillägg: det som en siffra betydde går alltid att läsa.';
comment on column indikatorer.indikatorversion.katalog is 'Katalogens version: ökar med varje ändring av någon definition.';

create function indikatorer.definitioner_ar_bara_tillagg() returns trigger language plpgsql as $$
begin
    raise exception 'En version av en definition ändras aldrig: % på % är inte tillåtet.', tg_op, tg_table_name;
end
$$;
create trigger indikatorversion_ar_bara_tillagg
    before update or delete or truncate on indikatorer.indikatorversion
    for each statement execute function indikatorer.definitioner_ar_bara_tillagg();

-- migrate:down
drop table indikatorer.indikatorversion;
drop function indikatorer.definitioner_ar_bara_tillagg();
alter table indikatorer.indikator
    drop constraint definitionens_version_ar_tal_med_punkter, drop column definition;
