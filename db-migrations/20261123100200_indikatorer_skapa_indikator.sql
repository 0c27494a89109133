-- migrate:up
create schema indikatorer;

create table indikatorer.indikator (
    kod           text    primary key,
    namn          text    not null,
    beskrivning   text    not null,
    enhet         text    not null,
    typ           text    not null,
    matning       text    not null,
    riktning      text    not null,
    kalla         text    not null,
    instrument    text    not null,
    omradesnivaer text[]  not null,
    periodicitet  text    not null,
    fallgropar    text    not null,
    minsta_antal  integer not null default 30,
    version       integer not null default 1,
    constraint indikatorkoden_ar_versaler_siffror_och_bindestreck check (kod ~ '^[A-Z0-9]+(-[A-Z0-9]+)+$'),
    constraint indikatortypen_ar_kand
        check (typ in ('Trygghet', 'Utsatthet', 'Brott', 'Ordning', 'Unga', 'Process', 'Tillit')),
    constraint matningen_ar_kand check (matning in ('Andel', 'Antal', 'Kvot', 'Index', 'Varde')),
    constraint riktningen_ar_kand check (riktning in ('HogBra', 'LagBra', 'Neutral')),
    constraint minsta_antal_ar_inte_negativt check (minsta_antal >= 0)
);
comment on table indikatorer.indikator is 'Katalogen: vad en siffra betyder, hur den mäts och hur den kan misstolkas.';
comment on column indikatorer.indikator.matning is 'Hur osäkerheten räknas: Andel ger Wilsons 95 %-intervall när n är känt.';
comment on column indikatorer.indikator.instrument is 'Mätinstrumentet. Olika instrument blandas aldrig i en serie (IN7).';
comment on column indikatorer.indikator.minsta_antal is 'Färre svar än så visas inte (IN3).';

create table indikatorer.datamangd (
    kod         text        primary key,
    namn        text        not null,
    kalla       text        not null,
    licens      text        not null,
    utgivare    text        not null,
    syntetisk   boolean     not null default false,
    beskrivning text        not null,
    hamtad      date,
    revision    integer     not null default 0,
    uppdaterad  timestamptz
);
comment on table indikatorer.datamangd is 'En leverans av mätvärden med samma källa och licens. Revisionen ökar med varje import som ändrar något.';

create table indikatorer.kallkod (
    kalla     text not null,
    kod       text not null,
    indikator text not null references indikatorer.indikator (kod),
    primary key (kalla, kod)
);
comment on table indikatorer.kallkod is 'En källas egen kod och vår indikator.';

-- migrate:down
drop table indikatorer.kallkod;
drop table indikatorer.datamangd;
drop table indikatorer.indikator;
drop schema indikatorer;
