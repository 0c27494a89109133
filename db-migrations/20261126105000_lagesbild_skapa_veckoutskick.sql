-- migrate:up
create table lagesbild.veckoutskick (
    id               uuid        primary key,
    omrade           text        not null,
    vecka            text        not null,
    mottagare        text[]      not null,
    sekretessprovning text       not null check (length(sekretessprovning) between 1 and 1000),
    skickad          date        not null,
    slutsats         text        not null,
    antal            bigint      not null,
    skapad_av        text        not null,
    created_at       timestamptz not null,
    constraint utskicket_har_mottagare check (cardinality(mottagare) between 1 and 50),
    constraint utskickets_vecka_skrivs_enligt_iso check (vecka ~ '^[0-9]{4}-W[0-9]{2}$')
);
create index veckoutskick_vecka_idx on lagesbild.veckoutskick (omrade, vecka, created_at);
comment on table lagesbild.veckoutskick is 'Att veckans sammanställning har skickats, och till vilka. Systemet skickar inget själv. Raderna ändras aldrig.';
comment on column lagesbild.veckoutskick.mottagare is 'Funktioner och organisationer, aldrig personer.';
comment on column lagesbild.veckoutskick.slutsats is 'Slutsatsen som den stod när utskicket skrevs in; senare rapporter kan ändra sammanställningen.';

-- migrate:down
drop table lagesbild.veckoutskick;
