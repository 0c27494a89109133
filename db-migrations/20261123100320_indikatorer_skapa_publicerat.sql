-- migrate:up
create table indikatorer.publicerat (
    indikator       text        not null,
    omrade          text        not null,
    uppdelning      text        not null,
    period          text        not null,
    datamangd       text        not null,
    period_fran     date        not null,
    period_till     date        not null,
    varde           numeric,
    enhet           text        not null,
    n               integer,
    standardfel     numeric,
    ki_nedre        numeric,
    ki_ovre         numeric,
    metod           text,
    status          text        not null,
    statistikstatus text        not null,
    kalla           text        not null,
    syntetisk       boolean     not null,
    revision        integer     not null,
    registrerad     timestamptz not null,
    flagga          text,
    primary key (indikator, omrade, uppdelning, period, datamangd),
    constraint ett_dolt_varde_rojs_inte
        check (
            status in ('Ok', 'Osaker', 'Uppskattad')
            or num_nonnulls(varde, n, standardfel, ki_nedre, ki_ovre, metod) = 0
        )
);
comment on table indikatorer.publicerat is
    'Det som får visas nu: en rad per nyckel, den senaste revisionen, undertryckningen gjord. Härleds ur matvarde i importens egen transaktion.';

-- migrate:down
drop table indikatorer.publicerat;
