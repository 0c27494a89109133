-- migrate:up
create table samverkansoverenskommelse.undertecknande (
    id                 uuid        primary key,
    overenskommelse_id uuid        not null references samverkansoverenskommelse.overenskommelse (id),
    organisation       text        not null,
    roll               text        not null check (length(roll) between 1 and 100),
    datum              date        not null,
    upphavt_at         timestamptz,
    registrerat_av     text        not null,
    created_at         timestamptz not null default now()
);
create unique index en_part_undertecknar_en_gang
    on samverkansoverenskommelse.undertecknande (overenskommelse_id, organisation)
    where upphavt_at is null;
comment on table samverkansoverenskommelse.undertecknande is 'Parternas underskrifter: roll och organisation, aldrig personer.';
comment on column samverkansoverenskommelse.undertecknande.upphavt_at is
    'När texten ändrades efter underskriften, så att parten måste underteckna på nytt.';

-- migrate:down
drop table samverkansoverenskommelse.undertecknande;
