-- migrate:up
create table indikatorer.kalldefinition (
    id          uuid        primary key,
    datamangd   text        not null references indikatorer.datamangd (kod),
    kallkod     text        not null,
    titel       text        not null,
    beskrivning text        not null,
    sedd        timestamptz not null,
    godkand     timestamptz,
    godkand_av  text,
    motivering  text,
    ersatt      timestamptz,
    version     integer     not null default 1,
    constraint ett_godkannande_har_nagon check ((godkand is null) = (godkand_av is null))
);
create unique index en_definition_galler_per_kod on indikatorer.kalldefinition (datamangd, kallkod)
    where godkand is not null and ersatt is null;
create unique index en_definition_vantar_per_kod on indikatorer.kalldefinition (datamangd, kallkod)
    where godkand is null and ersatt is null;
comment on table indikatorer.kalldefinition is 'Vad källan säger att en kod betyder, ordalydelse för ordalydelse. En ny ordalydelse väntar på en människa; till dess hämtas inte koden.';
comment on column indikatorer.kalldefinition.motivering is 'Null när ordalydelsen är den första som setts: den har inget att jämföras med.';
alter table indikatorer.hamtning
    add column vantar_pa_definition text[] not null default '{}';

-- migrate:down
alter table indikatorer.hamtning
    drop column vantar_pa_definition;
drop table indikatorer.kalldefinition;
