-- migrate:up
alter table indikatorer.import
    add column lasta integer not null default 0,
    add column last_andel integer not null default 0,
    add column borttagna integer not null default 0,
    add column upplasning text,
    add column revision integer,
    add column forsta_id bigint,
    add column sista_id bigint,
    add column aterkallad_revision integer,
    add column aterkallad_at timestamptz,
    add column aterkallad_av text,
    add column aterkallad_anledning text,
    add constraint andelen_ar_procent check (last_andel between 0 and 100),
    add constraint borttagna_ar_en_del_av_de_andrade check (borttagna between 0 and andrade),
    add constraint en_revision_har_rader check (num_nulls(revision, forsta_id, sista_id) in (0, 3)),
    add constraint ett_aterkallande_har_tid_person_och_skal check (
        (status = 'Aterkallad') = (aterkallad_at is not null)
        and num_nulls(aterkallad_at, aterkallad_av, aterkallad_anledning) in (0, 3));
comment on column indikatorer.import.lasta is 'Rader som lästs hittills, medan filen granskas.';
comment on column indikatorer.import.last_andel is 'Hur stor del av filen som lästs hittills, i procent.';
comment on column indikatorer.import.upplasning is 'Avsändarens skäl för att ändra perioder som är låsta av ett beslut.';
comment on column indikatorer.import.revision is 'Datamängdens revision som importen registrerade; tomt när inget ändrades.';
comment on column indikatorer.import.forsta_id is 'Importens rader i matvarde har id från och med detta till och med sista_id.';

-- migrate:down
alter table indikatorer.import
    drop column lasta, drop column last_andel, drop column borttagna, drop column upplasning, drop column revision,
    drop column forsta_id, drop column sista_id, drop column aterkallad_revision, drop column aterkallad_at,
    drop column aterkallad_av, drop column aterkallad_anledning;
