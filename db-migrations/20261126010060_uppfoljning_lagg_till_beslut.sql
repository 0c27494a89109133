-- migrate:up
alter table uppfoljning.rapporttillfalle
    add column beslutsdatum date,
    add column diarienummer text,
    add column beslutad_av text,
    add constraint ett_beslut_har_dag_diarienummer_och_person
        check (num_nulls(beslutsdatum, diarienummer, beslutad_av) in (0, 3)),
    add constraint beslut_fattas_tidigast_pa_balansdagen check (beslutsdatum >= balansdag);
comment on column uppfoljning.rapporttillfalle.beslutsdatum is
    'Dagen då rapporten beslutades; från och med då är siffrorna den vilar på låsta. Tomt så länge den inte är beslutad.';

-- migrate:down
alter table uppfoljning.rapporttillfalle drop column beslutsdatum, drop column diarienummer, drop column beslutad_av;
