-- migrate:up
alter table indikatorer.datamangd
    add column designeffekt_kalla   text,
    add column designeffekt_version integer not null default 1,
    add constraint annan_designeffekt_an_1_har_en_kalla check (designeffekt = 1 or designeffekt_kalla is not null),
    add constraint designeffektens_version_ar_positiv check (designeffekt_version > 0);
comment on column indikatorer.datamangd.designeffekt_kalla is 'Varifrån designeffekten kommer: en metodrapport, eller hur den räknats.';

-- migrate:down
alter table indikatorer.datamangd
    drop column designeffekt_version, drop column designeffekt_kalla;
