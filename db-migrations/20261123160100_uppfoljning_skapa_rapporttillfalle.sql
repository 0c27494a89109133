-- migrate:up
create schema uppfoljning;

create table uppfoljning.rapporttillfalle (
    id              uuid        primary key,
    ar              integer     not null,
    typ             text        not null,
    kod             text        not null generated always as (ar::text || '-' || typ) stored,
    balansdag       date        not null,
    inlamningsdag   date        not null,
    namndbeslutsdag date,
    version         integer     not null default 1,
    skapad_av       text        not null,
    created_at      timestamptz not null default now(),
    constraint ett_rapporttillfalle_per_ar_och_typ unique (ar, typ),
    constraint rapporttypen_ar_kand check (typ in ('T1', 'T2', 'VB')),
    constraint balansdagen_ligger_i_aret check (extract(year from balansdag) = ar),
    constraint inlamning_sker_tidigast_pa_balansdagen check (inlamningsdag >= balansdag),
    constraint namnden_beslutar_tidigast_pa_balansdagen check (namndbeslutsdag >= balansdag),
    constraint versionen_ar_positiv check (version > 0)
);
comment on table uppfoljning.rapporttillfalle is 'När stadens nämnder följer upp: tertial 1, tertial 2 och verksamhetsberättelse. Dagarna styrs av årets anvisningar.';
comment on column uppfoljning.rapporttillfalle.balansdag is 'Dagen som läget beskrivs per.';

-- migrate:down
drop table uppfoljning.rapporttillfalle;
drop schema uppfoljning;
