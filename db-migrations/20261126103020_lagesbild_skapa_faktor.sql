-- migrate:up
create table lagesbild.faktor (
    id           uuid        primary key,
    problem_id   uuid        not null references lagesbild.problem (id),
    slag         text        not null,
    niva         text        not null,
    text         text        not null check (length(text) between 1 and 1000),
    version      integer     not null default 1 check (version > 0),
    skapad_av    text        not null,
    created_at   timestamptz not null default now(),
    borttagen_at timestamptz,
    constraint faktorns_slag_ar_kant check (slag in ('Risk', 'Skydd')),
    constraint faktorns_niva_ar_kand check (niva in ('Individ', 'Grupp', 'Samhalle'))
);
create index faktor_problem_idx on lagesbild.faktor (problem_id);
comment on table lagesbild.faktor is 'En risk- eller skyddsfaktor bakom ett problem, på individ-, grupp- eller samhällsnivå. Aldrig en enskild person.';

-- migrate:down
drop table lagesbild.faktor;
