-- migrate:up
create schema atgardsplan;

create table atgardsplan.handlingsplan (
    id           uuid        primary key,
    rubrik       text        not null check (length(rubrik) between 1 and 200),
    omrade       text        not null,
    period_fran  date        not null,
    period_till  date        not null,
    lagesbild_id uuid        not null,
    inriktningar text[]      not null,
    status       text        not null default 'Utkast',
    beslutsdatum date,
    organ        text,
    diarienummer text,
    beslutad_av  text,
    avslutad     date,
    slutsats     text,
    version      integer     not null default 1 check (version > 0),
    skapad_av    text        not null,
    created_at   timestamptz not null default now(),
    constraint planens_status_ar_kand check (status in ('Utkast', 'Beslutad', 'Avslutad')),
    constraint planens_period_slutar_inte_fore_den_borjar check (period_till >= period_fran),
    constraint beslutad_plan_har_beslut
        check (status = 'Utkast' or num_nulls(beslutsdatum, organ, diarienummer, beslutad_av) = 0),
    constraint avslutad_plan_har_dag_och_slutsats
        check ((status = 'Avslutad') = (avslutad is not null) and (avslutad is null) = (slutsats is null))
);
create index handlingsplan_omrade_idx on atgardsplan.handlingsplan (omrade, created_at desc);

comment on table atgardsplan.handlingsplan is 'En handlingsplan för ett område. Vilar på en fastställd lägesbild (AP1).';

-- migrate:down
drop schema atgardsplan cascade;
