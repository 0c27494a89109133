-- migrate:up
create table indikatorer.katalogversion (
    nr       bigint  not null,
    enda_rad boolean primary key default true,
    constraint det_finns_bara_en_rad check (enda_rad)
);
insert into indikatorer.katalogversion (nr) values (1);
comment on table indikatorer.katalogversion is
    'Ökar när katalogen ändras, i samma transaktion. Mätvärden ökar i stället sin datamängds revision. Så vet en process att dess minne är inaktuellt.';

create function indikatorer.oka_katalogversion() returns trigger language plpgsql as $$
begin
    update indikatorer.katalogversion set nr = nr + 1;
    return null;
end
$$;

create trigger indikator_andrar_katalogen
    after insert or update or delete or truncate on indikatorer.indikator
    for each statement execute function indikatorer.oka_katalogversion();
create trigger uppdelning_andrar_katalogen
    after insert or update or delete or truncate on indikatorer.uppdelning
    for each statement execute function indikatorer.oka_katalogversion();
create trigger datamangd_andrar_katalogen
    after insert or delete or truncate on indikatorer.datamangd
    for each statement execute function indikatorer.oka_katalogversion();
-- An import only counts up the revision: imports of different data sets must not wait for each other here.
create trigger datamangdens_beskrivning_andrar_katalogen
    after update on indikatorer.datamangd
    for each row
    when (to_jsonb(old) - 'revision' - 'uppdaterad' is distinct from to_jsonb(new) - 'revision' - 'uppdaterad')
    execute function indikatorer.oka_katalogversion();

-- migrate:down
drop trigger datamangdens_beskrivning_andrar_katalogen on indikatorer.datamangd;
drop trigger datamangd_andrar_katalogen on indikatorer.datamangd;
drop trigger uppdelning_andrar_katalogen on indikatorer.uppdelning;
drop trigger indikator_andrar_katalogen on indikatorer.indikator;
drop function indikatorer.oka_katalogversion();
drop table indikatorer.katalogversion;
