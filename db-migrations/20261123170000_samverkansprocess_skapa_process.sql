-- migrate:up
create schema samverkansprocess;

create table samverkansprocess.process (
    id                 uuid        primary key,
    omrade             text        not null,
    overenskommelse_id uuid,
    mandat             text        not null check (length(mandat) between 1 and 2000),
    cykel              integer     not null default 1 check (cykel > 0),
    steg               text        not null default 'Initierad',
    vilande_fran       text,
    version            integer     not null default 1 check (version > 0),
    skapad_av          text        not null,
    created_at         timestamptz not null default now(),
    constraint processens_steg_ar_kant check (steg in ('Initierad', 'EgenKartlaggning', 'GemensamPrioritering',
        'Genomforande', 'Uppfoljning', 'Vilande', 'Avslutad')),
    constraint vilande_minns_steget_den_kom_fran check ((steg = 'Vilande') = (vilande_fran is not null)),
    constraint vilande_kom_fran_ett_av_de_fem_stegen check (vilande_fran in ('Initierad', 'EgenKartlaggning',
        'GemensamPrioritering', 'Genomforande', 'Uppfoljning'))
);
create unique index omradet_har_hogst_en_pagaende_process on samverkansprocess.process (omrade)
    where steg <> 'Avslutad';
comment on table samverkansprocess.process is 'Samverkansprocessen i fem steg för ett område; en cykel som börjar om.';
comment on column samverkansprocess.process.vilande_fran is 'Steget som en vilande process återgår till.';

-- migrate:down
drop table samverkansprocess.process;
drop schema samverkansprocess;
