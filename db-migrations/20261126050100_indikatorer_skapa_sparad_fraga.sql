-- migrate:up
create table indikatorer.sparad_fraga (
    id          uuid        primary key,
    namn        text        not null,
    beskrivning text        not null default '',
    urval       jsonb       not null,
    agare       text        not null,
    created_at  timestamptz not null,
    andrad_at   timestamptz not null,
    borttagen_at timestamptz,
    version     integer     not null default 1,
    constraint namnet_ar_kort_men_inte_tomt check (length(trim(namn)) between 1 and 200),
    constraint urvalet_ar_ett_objekt check (jsonb_typeof(urval) = 'object'),
    constraint versionen_ar_positiv check (version > 0)
);
create index sparad_fraga_agare_idx on indikatorer.sparad_fraga (agare, created_at desc, id);
comment on table indikatorer.sparad_fraga is
    'En fråga om mätvärden som någon sparat: fastnålad vid en tidpunkt (urval.asOf) eller rullande. Läses genom sin länk.';
comment on column indikatorer.sparad_fraga.urval is 'Urvalet så som POST /matvarden/sokningar tar emot det.';
comment on column indikatorer.sparad_fraga.agare is 'Den person eller klient som sparade frågan, och ensam får ändra den.';

-- migrate:down
drop table indikatorer.sparad_fraga;
