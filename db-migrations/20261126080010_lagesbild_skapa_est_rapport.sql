-- migrate:up
create table lagesbild.est_rapport (
    id                     uuid        primary key,
    rapportor              text        not null,
    omrade                 text        not null,
    vecka                  text        not null,
    inget_att_rapportera   boolean     not null,
    created_at             timestamptz not null,
    constraint en_rapport_per_rapportor_omrade_och_vecka unique (rapportor, omrade, vecka),
    constraint rapportens_vecka_skrivs_enligt_iso check (vecka ~ '^[0-9]{4}-W[0-9]{2}$')
);
create index est_rapport_vecka_idx on lagesbild.est_rapport (omrade, vecka);
comment on table lagesbild.est_rapport is 'Veckans rapport från en rapportör. "Inget att rapportera" är en rapport; en utebliven rapport har ingen rad.';

-- migrate:down
drop table lagesbild.est_rapport;
