-- migrate:up
create table lagesbild.iakttagelse (
    id           uuid        primary key,
    omrade       text        not null,
    plats        text        not null check (length(plats) between 1 and 200),
    longitud     numeric(9, 6),
    latitud      numeric(9, 6),
    tid          timestamptz not null,
    vecka        text        not null,
    kategori     text        not null,
    omfattning   integer     not null,
    beskrivning  text,
    kalla        text        not null,
    problem_id   uuid        references lagesbild.problem (id),
    version      integer     not null default 1 check (version > 0),
    skapad_av    text        not null,
    created_at   timestamptz not null,
    borttagen_at timestamptz,
    constraint kategorin_ar_kand check (kategori in (
        'Skadegorelse', 'Klotter', 'Nedskrapning', 'OtryggPlats', 'Narkotikahantering', 'Ordningsstorning',
        'IncidentMotAnstalld', 'Arrangemang', 'Buskorning', 'Brand', 'Ryktesspridning', 'Annat')),
    constraint omfattningen_ar_ett_till_fem check (omfattning between 1 and 5),
    constraint iakttagelsens_kalla_ar_kand check (kalla in ('Rapportor', 'Trygghetsvandring', 'TyckTill', 'Incidentsystem')),
    constraint punkten_ar_hel_eller_saknas check (num_nulls(longitud, latitud) in (0, 2)),
    constraint iakttagelsens_vecka_skrivs_enligt_iso check (vecka ~ '^[0-9]{4}-W[0-9]{2}$')
);
create index iakttagelse_vecka_idx on lagesbild.iakttagelse (omrade, vecka) where borttagen_at is null;
create index iakttagelse_skapad_av_idx on lagesbild.iakttagelse (skapad_av, created_at desc);
create index iakttagelse_problem_idx on lagesbild.iakttagelse (problem_id);
comment on table lagesbild.iakttagelse is
    'Vad någon såg: plats, tid och slag, aldrig personer (EST). Ett underlag för lägesbilden, aldrig ett mätvärde.';
comment on column lagesbild.iakttagelse.vecka is 'ISO-veckan i Stockholm då det hände.';
comment on column lagesbild.iakttagelse.problem_id is 'Problemet som iakttagelsen har lyfts in i.';
comment on column lagesbild.iakttagelse.borttagen_at is 'Ångrad av den som skrev den; raden finns kvar.';

-- migrate:down
drop table lagesbild.iakttagelse;
