-- migrate:up
create table organisation.grupp (
    id          uuid        primary key,
    typ         text        not null,
    namn        text        not null,
    omrade      text        not null references organisation.omrade (kod),
    uppdrag     text        not null,
    ledamoter   jsonb       not null,
    giltig_fran date        not null,
    giltig_till date,
    version     integer     not null default 1,
    skapad_av   text        not null,
    created_at  timestamptz not null default now(),
    constraint grupptypen_ar_kand check (typ in ('Styrgrupp', 'Beredningsgrupp', 'Arbetsgrupp')),
    constraint arbetsgrupp_har_slutdatum check (typ <> 'Arbetsgrupp' or giltig_till is not null),
    constraint gruppen_upphor_inte_fore_den_borjar check (giltig_till >= giltig_fran)
);
create index grupp_omrade_idx on organisation.grupp (omrade);
comment on table organisation.grupp is 'Styr-, berednings- och arbetsgrupper. En arbetsgrupp har alltid ett slutdatum (AP6).';
comment on column organisation.grupp.ledamoter is 'Roller och organisationer, aldrig personer.';

-- migrate:down
drop table organisation.grupp;
