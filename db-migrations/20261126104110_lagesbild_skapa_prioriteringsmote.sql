-- migrate:up
create table lagesbild.prioriteringsmote (
    id           uuid        primary key,
    lagesbild_id uuid        not null references lagesbild.lagesbild (id),
    omrade       text        not null,
    datum        date        not null,
    organ        text        not null check (length(organ) between 1 and 200),
    narvarande   jsonb       not null default '[]',
    diarienummer text,
    status       text        not null default 'Oppet',
    version      integer     not null default 1 check (version > 0),
    skapad_av    text        not null,
    created_at   timestamptz not null,
    avslutat_av  text,
    avslutat_at  timestamptz,
    constraint motets_status_ar_kand check (status in ('Oppet', 'Avslutat')),
    constraint avslutat_mote_har_beslut check (status = 'Oppet'
        or (num_nulls(diarienummer, avslutat_av, avslutat_at) = 0 and jsonb_array_length(narvarande) > 0))
);
create index prioriteringsmote_omrade_idx on lagesbild.prioriteringsmote (omrade, datum desc);
create index prioriteringsmote_lagesbild_idx on lagesbild.prioriteringsmote (lagesbild_id);
comment on table lagesbild.prioriteringsmote is
    'Styrgruppens möte om vilka problem i en lägesbild som ska prioriteras. Oföränderligt när det är avslutat; nästa möte kan besluta på nytt.';
comment on column lagesbild.prioriteringsmote.narvarande is 'Roller och organisationer, aldrig namn.';
comment on column lagesbild.prioriteringsmote.version is 'Räknas upp också när en bedömning eller ett beslut ändras: den som avslutar avslutar det den läste.';

-- migrate:down
drop table lagesbild.prioriteringsmote;
