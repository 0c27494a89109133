-- migrate:up
create index matvarde_andringar_idx on indikatorer.matvarde (datamangd, id);
comment on index indikatorer.matvarde_andringar_idx is 'Flödet av ändringar: det som registrerats i en datamängd efter en viss rad.';

-- migrate:down
drop index indikatorer.matvarde_andringar_idx;
