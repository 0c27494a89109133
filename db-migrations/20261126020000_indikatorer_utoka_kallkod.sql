-- migrate:up
-- A source's code may also be an area or a breakdown, and an indicator's or area's code may be narrower than ours: it then
-- carries a breakdown too.
alter table indikatorer.kallkod
    add column slag text not null default 'Indikator',
    add column omrade text,
    add column uppdelning text,
    add column version integer not null default 1,
    alter column indikator drop not null,
    drop constraint kallkod_pkey,
    add primary key (kalla, slag, kod),
    add constraint kodens_slag_ar_kant check (slag in ('Indikator', 'Omrade', 'Uppdelning')),
    add constraint koden_betyder_det_som_slaget_sager check (
        (slag = 'Indikator') = (indikator is not null)
        and (slag = 'Omrade') = (omrade is not null)
        and (slag <> 'Uppdelning' or uppdelning is not null)
    );
comment on table indikatorer.kallkod is 'En källas egen kod och vad den är hos oss: en indikator, ett område eller en uppdelning.';
comment on column indikatorer.kallkod.uppdelning is
    'För slaget Uppdelning vår kod; för de andra den del av helheten som källans kod gäller, om den är smalare än vår.';

-- migrate:down
delete from indikatorer.kallkod where slag <> 'Indikator';
alter table indikatorer.kallkod
    drop constraint koden_betyder_det_som_slaget_sager,
    drop constraint kodens_slag_ar_kant,
    drop constraint kallkod_pkey,
    alter column indikator set not null,
    drop column version,
    drop column uppdelning,
    drop column omrade,
    drop column slag,
    add primary key (kalla, kod);
comment on table indikatorer.kallkod is 'En källas egen kod och vår indikator.';
