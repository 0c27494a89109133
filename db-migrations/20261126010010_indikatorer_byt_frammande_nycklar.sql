-- migrate:up
-- A foreign key asks about each row by itself and costs more than everything else in a large delivery. The statement that registers
-- mätvärden joins the catalogue instead, and codes that have mätvärden are kept from this side.
alter table indikatorer.matvarde
    drop constraint matvarde_datamangd_fkey,
    drop constraint matvarde_indikator_fkey;

create function indikatorer.koden_anvands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.kod = old.kod then
        return new;
    end if;
    if (tg_table_name = 'indikator' and exists (select from indikatorer.matvarde where indikator = old.kod))
        or (tg_table_name = 'datamangd' and exists (select from indikatorer.matvarde where datamangd = old.kod))
    then
        raise exception 'Koden % har mätvärden och kan inte ändras eller tas bort.', old.kod;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger indikatorns_kod_ligger_fast before update of kod or delete on indikatorer.indikator
    for each row execute function indikatorer.koden_anvands();
create trigger datamangdens_kod_ligger_fast before update of kod or delete on indikatorer.datamangd
    for each row execute function indikatorer.koden_anvands();

-- migrate:down
drop trigger datamangdens_kod_ligger_fast on indikatorer.datamangd;
drop trigger indikatorns_kod_ligger_fast on indikatorer.indikator;
drop function indikatorer.koden_anvands();
alter table indikatorer.matvarde
    add constraint matvarde_datamangd_fkey foreign key (datamangd) references indikatorer.datamangd (kod),
    add constraint matvarde_indikator_fkey foreign key (indikator) references indikatorer.indikator (kod);
