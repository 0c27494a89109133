-- migrate:up
create table lagesbild.problem (
    id             uuid        primary key,
    lagesbild_id   uuid        not null references lagesbild.lagesbild (id),
    rubrik         text        not null check (length(rubrik) between 1 and 200),
    vad            text        not null,
    var            text        not null,
    nar            text        not null,
    vilka_drabbas  text        not null,
    vilka_orsakar  text,
    hur_utfors     text,
    sedan_nar      text,
    trend          text,
    dimension      text        not null,
    indikatorer    text[]      not null,
    version        integer     not null default 1 check (version > 0),
    skapad_av      text        not null,
    created_at     timestamptz not null default now(),
    borttagen_at   timestamptz,
    constraint problemets_trend_ar_kand check (trend in ('Okar', 'Oforandrad', 'Minskar', 'Okand')),
    constraint problemets_dimension_ar_kand check (dimension in ('Brott', 'Otrygghet', 'Ordningsstorning')),
    constraint problemet_har_minst_en_indikator check (cardinality(indikatorer) >= 1)
);
create index problem_lagesbild_idx on lagesbild.problem (lagesbild_id);
comment on table lagesbild.problem is 'Ett problem i en lägesbild: vad, var, när, vilka. Aldrig enskilda personer.';
comment on column lagesbild.problem.indikatorer is 'Koder ur indikatorkatalogen; minst en.';
comment on column lagesbild.problem.borttagen_at is 'Borttaget ur utkastet; raden finns kvar.';

-- migrate:down
drop table lagesbild.problem;
