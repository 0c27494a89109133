-- migrate:up
alter table indikatorer.publicerat
    add column taljare          numeric,
    add column namnare          numeric,
    add column konfidentialitet text    not null default 'Fri',
    add column fullstandighet   integer,
    add column indikatorversion text    not null default '1',
    add column brott            boolean not null default false,
    add column designeffekt     numeric not null default 1,
    drop constraint ett_dolt_varde_rojs_inte,
    add constraint ett_dolt_varde_rojs_inte
        check (
            status in ('Ok', 'Osaker', 'Uppskattad')
            or num_nonnulls(varde, n, standardfel, ki_nedre, ki_ovre, metod, taljare, namnare) = 0
        );

-- migrate:down
alter table indikatorer.publicerat
    drop constraint ett_dolt_varde_rojs_inte,
    add constraint ett_dolt_varde_rojs_inte
        check (
            status in ('Ok', 'Osaker', 'Uppskattad')
            or num_nonnulls(varde, n, standardfel, ki_nedre, ki_ovre, metod) = 0
        ),
    drop column designeffekt, drop column brott, drop column indikatorversion, drop column fullstandighet,
    drop column konfidentialitet, drop column namnare, drop column taljare;
