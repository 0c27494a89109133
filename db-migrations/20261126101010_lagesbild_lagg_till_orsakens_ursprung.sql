-- migrate:up
alter table lagesbild.orsak add column ursprung_orsak_id uuid references lagesbild.orsak (id);
comment on column lagesbild.orsak.ursprung_orsak_id is 'Orsaken i en delbild som den här är övertagen från.';

-- migrate:down
alter table lagesbild.orsak drop column ursprung_orsak_id;
