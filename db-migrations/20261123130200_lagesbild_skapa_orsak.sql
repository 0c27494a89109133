-- migrate:up
create table lagesbild.orsak (
    id                uuid        primary key,
    problem_id        uuid        not null references lagesbild.problem (id),
    lopnummer         integer     not null check (lopnummer > 0),
    text              text        not null check (length(text) between 1 and 2000),
    typ               text        not null,
    perspektiv        text        not null,
    foralder_orsak_id uuid,
    paverkbar         text        not null,
    version           integer     not null default 1 check (version > 0),
    skapad_av         text        not null,
    created_at        timestamptz not null default now(),
    borttagen_at      timestamptz,
    constraint lopnumret_ateranvands_aldrig_i_problemet unique (problem_id, lopnummer),
    constraint orsaken_kan_pekas_ut_inom_problemet unique (id, problem_id),
    constraint foraldern_hor_till_samma_problem
        foreign key (foralder_orsak_id, problem_id) references lagesbild.orsak (id, problem_id),
    constraint orsaken_ar_inte_sin_egen_foralder check (foralder_orsak_id <> id),
    constraint orsakstypen_ar_kand check (typ in ('Direkt', 'Indirekt')),
    constraint perspektivet_ar_kant check (perspektiv in ('PlatsSituation', 'BrottsutsattObjekt', 'Garningsperson')),
    constraint paverkbarheten_ar_kand check (paverkbar in ('Ja', 'Delvis', 'Nej'))
);
comment on table lagesbild.orsak is 'En orsak till ett problem; orsakerna bildar ett träd. Löpnumret används i åtgärdsplanen.';

-- migrate:down
drop table lagesbild.orsak;
