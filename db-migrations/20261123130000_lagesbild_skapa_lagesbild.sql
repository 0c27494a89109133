-- migrate:up
create schema lagesbild;

create table lagesbild.lagesbild (
    id                         uuid        primary key,
    rubrik                     text        not null check (length(rubrik) between 1 and 200),
    typ                        text        not null,
    part                       text,
    omrade                     text        not null,
    period_fran                date        not null,
    period_till                date        not null,
    kartlaggning_brottslighet  text,
    kartlaggning_konsekvenser  text,
    annan_information          text,
    analys                     text,
    kallor                     jsonb       not null default '[]',
    delbilder                  uuid[]      not null default '{}',
    status                     text        not null default 'Utkast',
    organ                      text,
    beslutsdatum               date,
    diarienummer               text,
    faststalld_av              text,
    faststalld_at              timestamptz,
    sekretessprovning_datum    date,
    sekretessprovning_resultat text,
    publicerad_av              text,
    publicerad_at              timestamptz,
    version                    integer     not null default 1 check (version > 0),
    skapad_av                  text        not null,
    created_at                 timestamptz not null default now(),
    constraint lagesbildstypen_ar_kand
        check (typ in ('Egen', 'Gemensam', 'Veckobild', 'Tertial', 'Lagstadgad', 'Extremism')),
    constraint lagesbildens_status_ar_kand check (status in ('Utkast', 'Faststalld', 'Publicerad', 'Ersatt')),
    constraint perioden_slutar_inte_fore_den_borjar check (period_till >= period_fran),
    constraint egen_lagesbild_har_part check (typ <> 'Egen' or part is not null),
    constraint bara_gemensam_lagesbild_har_delbilder check (typ = 'Gemensam' or delbilder = '{}'),
    constraint faststalld_har_beslut check (status = 'Utkast'
        or num_nulls(organ, beslutsdatum, diarienummer, faststalld_av, faststalld_at) = 0),
    constraint lagstadgad_faststalls_inte_med_tom_del check (typ <> 'Lagstadgad' or status = 'Utkast'
        or (kartlaggning_brottslighet ~ '\S' and kartlaggning_konsekvenser ~ '\S'
            and annan_information ~ '\S' and analys ~ '\S') is true),
    constraint publicerad_ar_sekretessprovad check (status <> 'Publicerad'
        or num_nulls(sekretessprovning_datum, sekretessprovning_resultat, publicerad_av, publicerad_at) = 0)
);
create index lagesbild_omrade_idx on lagesbild.lagesbild (omrade, created_at desc);
comment on table lagesbild.lagesbild is 'En lägesbild över ett område och en period. Ett utkast tills den fastställs, därefter oföränderlig.';
comment on column lagesbild.lagesbild.version is 'Räknas upp också när ett problem eller en orsak ändras: den som fastställer låser det den läste.';

-- migrate:down
drop table lagesbild.lagesbild;
drop schema lagesbild;
