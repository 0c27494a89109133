-- migrate:up
alter table organisation.rolltilldelning
    add column avslutad_at timestamptz,
    add constraint avslutad_roll_har_en_sista_dag check (avslutad_at is null or giltig_till is not null);
comment on column organisation.rolltilldelning.avslutad_at is 'När rollen avslutades med genast verkan; den ger inga rätter efter det, inte ens samma dag.';

-- migrate:down
alter table organisation.rolltilldelning drop column avslutad_at;
