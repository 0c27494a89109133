-- migrate:up
create table lagesbild.hypotes (
    id              uuid        primary key,
    problem_id      uuid        not null references lagesbild.problem (id),
    lopnummer       integer     not null check (lopnummer > 0),
    orsak_id        uuid        not null,
    antagande       text        not null check (length(antagande) between 1 and 1000),
    indikator       text        not null,
    vantad_riktning text        not null,
    motbevis        text        not null check (length(motbevis) between 1 and 1000),
    status          text        not null default 'Foreslagen',
    version         integer     not null default 1 check (version > 0),
    skapad_av       text        not null,
    created_at      timestamptz not null default now(),
    borttagen_at    timestamptz,
    constraint hypotesens_lopnummer_ateranvands_aldrig unique (problem_id, lopnummer),
    constraint hypotesen_kan_pekas_ut_inom_problemet unique (id, problem_id),
    constraint hypotesen_galler_en_orsak_i_samma_problem
        foreign key (orsak_id, problem_id) references lagesbild.orsak (id, problem_id),
    constraint hypotesens_riktning_ar_kand check (vantad_riktning in ('Okar', 'Minskar')),
    constraint hypotesens_status_ar_kand check (status in ('Foreslagen', 'Otestad', 'Stods', 'Forkastas'))
);
comment on table lagesbild.hypotes is 'Om en orsak minskar, så minskar problemet: ett antagande som kan prövas.';
comment on column lagesbild.hypotes.indikator is 'Indikatorn som kan visa att hypotesen är fel.';
comment on column lagesbild.hypotes.motbevis is 'Det resultat som skulle visa att hypotesen är fel.';

-- migrate:down
drop table lagesbild.hypotes;
