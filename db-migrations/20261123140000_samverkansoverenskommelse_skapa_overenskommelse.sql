-- migrate:up
create schema samverkansoverenskommelse;

create table samverkansoverenskommelse.overenskommelse (
    id                uuid        primary key,
    rubrik            text        not null check (length(rubrik) between 1 and 200),
    niva              text        not null,
    omrade            text        not null,
    foralder_id       uuid        references samverkansoverenskommelse.overenskommelse (id),
    giltig_fran       date        not null,
    giltig_till       date        not null,
    fokusproblem      text[]      not null,
    troliga_orsaker   text,
    mal               text        not null,
    dokumentationsform text,
    uppfoljningsform  text,
    lagesbild_id      uuid,
    diarienummer      text,
    version           integer     not null default 1 check (version > 0),
    skapad_av         text        not null,
    created_at        timestamptz not null default now(),
    constraint overenskommelsens_niva_ar_kand check (niva in ('Overgripande', 'Lokal')),
    constraint bara_en_lokal_overenskommelse_har_en_ram check (niva = 'Lokal' or foralder_id is null),
    constraint overenskommelsen_upphor_inte_fore_den_borjar check (giltig_till >= giltig_fran),
    constraint diarienumret_anvands_en_gang unique (diarienummer)
);
create index overenskommelse_omrade_idx on samverkansoverenskommelse.overenskommelse (omrade, created_at desc);
create index overenskommelse_foralder_idx on samverkansoverenskommelse.overenskommelse (foralder_id);

comment on table samverkansoverenskommelse.overenskommelse is
    'Samverkansöverenskommelser mellan staden och polisen. Aldrig juridiskt bindande. Läget räknas fram och lagras inte.';
comment on column samverkansoverenskommelse.overenskommelse.foralder_id is
    'Den övergripande överenskommelse som är ram för den lokala.';
comment on column samverkansoverenskommelse.overenskommelse.lagesbild_id is 'Den fastställda lägesbild som den vilar på (SÖ3).';

-- migrate:down
drop schema samverkansoverenskommelse cascade;
