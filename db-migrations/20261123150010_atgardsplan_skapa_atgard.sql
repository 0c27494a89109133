-- migrate:up
create table atgardsplan.atgard (
    id                   uuid        primary key,
    handlingsplan_id     uuid        not null references atgardsplan.handlingsplan (id),
    omrade               text        not null,
    problem_id           uuid        not null,
    orsak_ids            uuid[]      not null,
    rubrik               text        not null check (length(rubrik) between 1 and 200),
    beskrivning          text        not null,
    preventionstyp       text        not null,
    ansvarig_organisation text       not null,
    ansvarig_roll        text        not null,
    medverkande          text[]      not null,
    startdatum           date        not null,
    slutdatum            date        not null,
    operativt_mal        text        not null,
    insatsform           text        not null,
    evidens              text        not null,
    indikatorer          text[]      not null,
    timmar               numeric     check (timmar >= 0),
    kronor               numeric     check (kronor >= 0),
    arsarbetskrafter     numeric     check (arsarbetskrafter >= 0),
    kompetens            text,
    status               text        not null default 'Foreslagen',
    beslutsdatum         date,
    organ                text,
    beslutad_av          text,
    borttagen_at         timestamptz,
    version              integer     not null default 1 check (version > 0),
    skapad_av            text        not null,
    created_at           timestamptz not null default now(),
    constraint atgardens_status_ar_kand
        check (status in ('Foreslagen', 'Beslutad', 'Pagar', 'Pausad', 'Genomford', 'Avbruten')),
    constraint preventionstypen_ar_kand check (preventionstyp in ('Social', 'Situationell', 'Trygghetsskapande')),
    constraint insatsformen_ar_kand check (insatsform in ('Punktinsats', 'OrdinarieArbete')),
    constraint evidensen_ar_kand check (evidens in ('Evidensbaserad', 'Beprovad', 'NyMetod')),
    constraint atgarden_slutar_inte_fore_den_borjar check (slutdatum >= startdatum),
    constraint beslutad_atgard_har_orsak check (status = 'Foreslagen' or cardinality(orsak_ids) > 0),
    constraint beslutad_atgard_har_resurs
        check (status = 'Foreslagen' or num_nonnulls(timmar, kronor, arsarbetskrafter, kompetens) > 0),
    constraint beslutad_atgard_har_beslut
        check (status = 'Foreslagen' or num_nulls(beslutsdatum, organ, beslutad_av) = 0),
    constraint bara_en_foreslagen_atgard_tas_bort check (borttagen_at is null or status = 'Foreslagen')
);
create index atgard_handlingsplan_idx on atgardsplan.atgard (handlingsplan_id);
create index atgard_omrade_idx on atgardsplan.atgard (omrade, slutdatum);

comment on table atgardsplan.atgard is
    'Åtgärder i en handlingsplan. Svarar på ett problem och dess orsaker; kan inte beslutas utan orsak (AP3).';

-- migrate:down
drop table atgardsplan.atgard;
