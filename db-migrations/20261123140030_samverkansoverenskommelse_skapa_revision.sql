-- migrate:up
create table samverkansoverenskommelse.revision (
    id                 uuid        primary key,
    overenskommelse_id uuid        not null references samverkansoverenskommelse.overenskommelse (id),
    datum              date        not null,
    utfall             text        not null,
    anteckning         text,
    registrerad_av     text        not null,
    created_at         timestamptz not null default now(),
    constraint revisionens_utfall_ar_kant check (utfall in ('IngenAndring', 'Andrad'))
);
create index revision_overenskommelse_idx on samverkansoverenskommelse.revision (overenskommelse_id, datum);
comment on table samverkansoverenskommelse.revision is
    'Genomförda revisioner. Även en översyn utan ändring är en revision (SÖ1).';

-- migrate:down
drop table samverkansoverenskommelse.revision;
