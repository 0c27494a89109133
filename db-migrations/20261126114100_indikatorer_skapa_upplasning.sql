-- migrate:up
create table indikatorer.upplasning (
    id          uuid        primary key,
    rapport     text        not null,
    datamangd   text        not null references indikatorer.datamangd (kod),
    omraden     text[]      not null,
    anledning   text        not null,
    giltig_till date        not null,
    beslutad_av text        not null,
    beslutad    timestamptz not null,
    import      uuid,
    anvand      timestamptz,
    avslutad_av text,
    avslutad    timestamptz,
    version     integer     not null default 1,
    constraint upplasningen_galler_nagot_omrade check (cardinality(omraden) > 0),
    constraint upplasningen_har_en_anledning check (length(anledning) between 3 and 500),
    constraint en_anvand_upplasning_har_sin_import check (num_nulls(import, anvand) in (0, 2)),
    constraint den_som_laser_igen_ar_kand check (num_nulls(avslutad_av, avslutad) in (0, 2)),
    constraint upplasningen_anvands_eller_avslutas check (anvand is null or avslutad is null),
    constraint upplasningens_version_ar_positiv check (version > 0)
);
comment on table indikatorer.upplasning is
    'Beslut att öppna det som en rapport har låst, för en leverans till en datamängd. När leveransen är lagrad är det låst igen.';
create index upplasning_per_rapport on indikatorer.upplasning (rapport, datamangd);

-- migrate:down
drop table indikatorer.upplasning;
