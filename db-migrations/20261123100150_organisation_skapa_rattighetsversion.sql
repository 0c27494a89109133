-- migrate:up
create table organisation.rattighetsversion (
    nr       bigint  not null,
    enda_rad boolean primary key default true,
    constraint det_finns_bara_en_rad check (enda_rad)
);
insert into organisation.rattighetsversion (nr) values (1);
comment on table organisation.rattighetsversion is
    'Ökar när en roll, en rätt eller ett område ändras, i samma transaktion. Så vet en process att dess minne av rättigheter är inaktuellt.';

create function organisation.oka_rattighetsversion() returns trigger language plpgsql as $$
begin
    update organisation.rattighetsversion set nr = nr + 1;
    return null;
end
$$;

create trigger rolltilldelning_andrar_rattigheter
    after insert or update or delete or truncate on organisation.rolltilldelning
    for each statement execute function organisation.oka_rattighetsversion();
create trigger rollratt_andrar_rattigheter
    after insert or update or delete or truncate on organisation.rollratt
    for each statement execute function organisation.oka_rattighetsversion();
create trigger omrade_andrar_rattigheter
    after insert or update or delete or truncate on organisation.omrade
    for each statement execute function organisation.oka_rattighetsversion();
create trigger foregangare_andrar_rattigheter
    after insert or update or delete or truncate on organisation.omrade_foregangare
    for each statement execute function organisation.oka_rattighetsversion();

-- migrate:down
drop trigger foregangare_andrar_rattigheter on organisation.omrade_foregangare;
drop trigger omrade_andrar_rattigheter on organisation.omrade;
drop trigger rollratt_andrar_rattigheter on organisation.rollratt;
drop trigger rolltilldelning_andrar_rattigheter on organisation.rolltilldelning;
drop function organisation.oka_rattighetsversion();
drop table organisation.rattighetsversion;
