-- migrate:up
create table indikatorer.pxfraga (
    id               uuid        primary key,
    tabell           text        not null,
    urval            jsonb       not null,
    format           text        not null,
    formatparametrar text[]      not null,
    skapad_av        text        not null,
    created_at       timestamptz not null
);
comment on table indikatorer.pxfraga is
    'Sparade frågor ur fasaden för PxWebApi 2. En fråga har inga siffror: den som kör den får sina egna områden.';

-- migrate:down
drop table indikatorer.pxfraga;
