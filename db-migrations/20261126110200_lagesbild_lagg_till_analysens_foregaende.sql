-- migrate:up
alter table lagesbild.faktor add column foregaende uuid references lagesbild.faktor (id);
alter table lagesbild.hypotes add column foregaende uuid references lagesbild.hypotes (id);
alter table lagesbild.hypotesunderlag add column foregaende uuid references lagesbild.hypotesunderlag (id);
comment on column lagesbild.faktor.foregaende is 'Samma faktor i den förra versionen.';
comment on column lagesbild.hypotes.foregaende is 'Samma hypotes i den förra versionen.';
comment on column lagesbild.hypotesunderlag.foregaende is 'Samma underlag i den förra versionen.';

-- migrate:down
alter table lagesbild.hypotesunderlag drop column foregaende;
alter table lagesbild.hypotes drop column foregaende;
alter table lagesbild.faktor drop column foregaende;
