-- migrate:up
create table indikatorer.import (
    id            uuid        primary key,
    datamangd     text        not null references indikatorer.datamangd (kod),
    lasare        text        not null,
    lage          text        not null,
    provkorning   boolean     not null,
    status        text        not null default 'Mottagen',
    kodning       text        not null,
    kontrollsumma text        not null,
    storlek       bigint      not null,
    mottagna      integer     not null default 0,
    nya           integer     not null default 0,
    andrade       integer     not null default 0,
    oforandrade   integer     not null default 0,
    avvisade      integer     not null default 0,
    flaggade      integer     not null default 0,
    okanda_koder  jsonb       not null default '[]',
    varningar     jsonb       not null default '[]',
    kolumner      text[]      not null default '{}',
    felkod        text,
    fel           text,
    forsok        integer     not null default 0,
    skapad_av     text        not null,
    created_at    timestamptz not null,
    klar          timestamptz,
    version       integer     not null default 1,
    constraint laget_ar_kant check (lage in ('Allt', 'Rader')),
    constraint importens_status_ar_kand check (status in (
        'Mottagen', 'Validerar', 'Forhandsgranskad', 'Verkstaller', 'Klar', 'Delvis', 'Avvisad', 'Aterkallad')),
    constraint summorna_gar_ihop check (mottagna = nya + andrade + oforandrade + avvisade),
    constraint en_avvisad_import_lagrar_inget check (status <> 'Avvisad' or avvisade = mottagna),
    constraint en_klar_import_har_inget_avvisat check (status <> 'Klar' or avvisade = 0),
    constraint filen_ar_inte_tom check (storlek > 0)
);
create index import_ogjorda_idx on indikatorer.import (created_at, id)
    where status in ('Mottagen', 'Validerar', 'Verkstaller');
create index import_skapad_av_idx on indikatorer.import (skapad_av, created_at desc);
comment on table indikatorer.import is 'En leverans av mätvärden: vad som skickades, hur det gick och hur många rader som blev vad.';
comment on column indikatorer.import.forsok is 'Hur många gånger arbetet påbörjats; ett avbrutet arbete tas upp igen när servern startar.';
comment on column indikatorer.import.kontrollsumma is 'SHA-256 av filen så som den skickades, i base64.';
comment on column indikatorer.import.kolumner is 'Avsändarens egna kolumner, i filens ordning; rapporten använder dem.';

-- migrate:down
drop table indikatorer.import;
