-- migrate:up
alter table indikatorer.datamangd
    add column designeffekt numeric not null default 1,
    add constraint datamangdens_designeffekt_ar_positiv check (designeffekt > 0);
comment on column indikatorer.datamangd.designeffekt is
    'Hur mycket vägning och klustrat urval ökar variansen. Antalet svar delas med den när osäkerheten räknas.';

-- migrate:down
alter table indikatorer.datamangd
    drop column designeffekt;
