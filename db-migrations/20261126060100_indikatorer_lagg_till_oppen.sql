-- migrate:up
alter table indikatorer.datamangd
    add column oppen          boolean not null default false,
    add column licens_uri     text,
    add column frekvens       text    not null default 'IRREG',
    add column geografi       text    not null default 'http://sws.geonames.org/2661886/',
    add column teman          text[]  not null default '{JUST}',
    add column nyckelord      text[]  not null default '{}',
    add column namn_en        text,
    add column beskrivning_en text,
    add column nyckelord_en   text[]  not null default '{}',
    add constraint en_oppen_datamangd_har_licensens_adress check (not oppen or licens_uri ~ '^https?://[^ ]+/$'),
    add constraint syntetiska_data_ar_aldrig_oppna check (not (oppen and syntetisk)),
    add constraint en_oppen_datamangd_har_nyckelord_och_tema
        check (not oppen or (cardinality(nyckelord) > 0 and cardinality(teman) > 0)),
    add constraint frekvensen_ar_kand check (frekvens in (
        'ANNUAL', 'ANNUAL_2', 'ANNUAL_3', 'BIENNIAL', 'TRIENNIAL', 'QUARTERLY', 'MONTHLY', 'WEEKLY', 'DAILY', 'IRREG', 'NEVER'));
comment on column indikatorer.datamangd.oppen is
    'Licensen tillåter att vem som helst hämtar siffrorna utan inloggning. Sätts bara när licensen har en adress.';
comment on column indikatorer.datamangd.licens_uri is 'Licensens kanoniska adress, utan språk.';
comment on column indikatorer.datamangd.frekvens is 'Uppdateringsfrekvens: kod i EU:s lista authority/frequency.';
comment on column indikatorer.datamangd.geografi is 'Området som siffrorna täcker, som adress i GeoNames.';
comment on column indikatorer.datamangd.teman is 'Teman: koder i EU:s lista authority/data-theme.';

-- migrate:down
alter table indikatorer.datamangd
    drop constraint frekvensen_ar_kand,
    drop constraint en_oppen_datamangd_har_nyckelord_och_tema,
    drop constraint syntetiska_data_ar_aldrig_oppna,
    drop constraint en_oppen_datamangd_har_licensens_adress,
    drop column nyckelord_en,
    drop column beskrivning_en,
    drop column namn_en,
    drop column nyckelord,
    drop column teman,
    drop column geografi,
    drop column frekvens,
    drop column licens_uri,
    drop column oppen;
