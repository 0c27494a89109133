-- migrate:up
alter table indikatorer.matvarde
    add column taljare          numeric,
    add column namnare          numeric,
    add column konfidentialitet text    not null default 'Fri',
    add column fullstandighet   integer,
    add column indikatorversion text    not null default '1',
    add column brott            boolean not null default false,
    add column designeffekt     numeric not null default 1,
    add constraint taljaren_ar_inte_negativ check (taljare >= 0),
    add constraint namnaren_ar_positiv check (namnare > 0),
    add constraint konfidentialiteten_ar_kand check (konfidentialitet in ('Fri', 'EjForPublicering', 'Konfidentiell')),
    add constraint fullstandigheten_ar_i_procent check (fullstandighet between 0 and 100),
    add constraint designeffekten_ar_positiv check (designeffekt > 0);
comment on column indikatorer.matvarde.taljare is 'Antalet bakom en andel eller kvot, när det är känt.';
comment on column indikatorer.matvarde.namnare is 'Det som antalet är en del av, eller folkmängden, när det är känt.';
comment on column indikatorer.matvarde.konfidentialitet is 'Vem som får se värdet, med ord för SDMX-koderna F, N och C. Bara Fri visas.';
comment on column indikatorer.matvarde.fullstandighet is 'Hur mycket av perioden och området som källan täcker, i procent.';
comment on column indikatorer.matvarde.indikatorversion is 'Definitionens version när värdet registrerades.';
comment on column indikatorer.matvarde.brott is 'Serien bryts vid den här perioden: tidigare värden kan inte jämföras.';
comment on column indikatorer.matvarde.designeffekt is 'Datamängdens designeffekt när osäkerheten räknades.';

-- migrate:down
alter table indikatorer.matvarde
    drop column designeffekt, drop column brott, drop column indikatorversion, drop column fullstandighet,
    drop column konfidentialitet, drop column namnare, drop column taljare;
