-- migrate:up
create table indikatorer.malvarde (
    id           uuid        not null,
    version      integer     not null,
    indikator    text        not null references indikatorer.indikator (kod),
    omrade       text        not null,
    ar           integer     not null,
    slag         text        not null,
    varde        numeric     not null,
    beslut       text        not null,
    beslutsdatum date        not null,
    ursprung     text        not null,
    upphavt      boolean     not null default false,
    gallande     boolean     not null default true,
    skapad_av    text        not null,
    created_at   timestamptz not null,
    primary key (id, version),
    constraint malets_slag_ar_kant check (slag in ('Arsmal', 'Namndmal')),
    constraint malets_ar_har_fyra_siffror check (ar between 1900 and 2200),
    constraint malets_version_ar_positiv check (version > 0),
    constraint beslutet_sags check (length(trim(beslut)) > 0 and length(trim(ursprung)) > 0)
);
create unique index malvarde_gallande_version_idx on indikatorer.malvarde (id) where gallande;
create unique index ett_mal_per_indikator_omrade_ar_och_slag on indikatorer.malvarde (indikator, omrade, ar, slag)
    where gallande and not upphavt;
comment on table indikatorer.malvarde is
    'Beslutade målvärden. En ändring är en ny version; de tidigare står kvar. Ett mål vars år har gått är historiskt, inte borta.';
comment on column indikatorer.malvarde.beslut is 'Vilket beslut som satte målet, till exempel kommunfullmäktiges budget för 2026.';
comment on column indikatorer.malvarde.ursprung is 'Var beslutet står att läsa: handling och diarienummer.';
comment on column indikatorer.malvarde.upphavt is 'Beslutet är upphävt; målet visas som historik.';
comment on column indikatorer.malvarde.gallande is 'Den senaste versionen av målet.';

-- migrate:down
drop table indikatorer.malvarde;
