-- migrate:up
alter table indikatorer.matvarde
    add column grundstatus text,
    add constraint ett_skyddande_varde_var_synligt
        check (grundstatus is null or (grundstatus in ('Ok', 'Osaker', 'Uppskattad') and status = 'Undertryckt'));
comment on column indikatorer.matvarde.grundstatus is
    'Värdets egen status när det döljs bara för att skydda ett annat dolt värde; annars tomt.';

-- A row may be hidden by the transaction that registered it, before anybody has seen it; after that nothing changes it.
create function indikatorer.bara_skydd_fore_publicering() returns trigger language plpgsql as $$
begin
    if old.xmin = pg_current_xact_id()::xid and old.grundstatus is null and new.grundstatus = old.status
        and to_jsonb(new) - 'status' - 'grundstatus' - 'synlig' = to_jsonb(old) - 'status' - 'grundstatus' - 'synlig'
    then
        return new;
    end if;
    raise exception 'Mätvärden ändras aldrig: % på % är inte tillåtet. Registrera en ny revision.', tg_op, tg_table_name;
end
$$;

drop trigger matvarde_ar_bara_tillagg on indikatorer.matvarde;
create trigger matvarde_ar_bara_tillagg
    before delete or truncate on indikatorer.matvarde
    for each statement execute function indikatorer.bara_tillagg();
create trigger matvarde_skyddas_bara_fore_publicering
    before update on indikatorer.matvarde
    for each row execute function indikatorer.bara_skydd_fore_publicering();

-- migrate:down
drop trigger matvarde_skyddas_bara_fore_publicering on indikatorer.matvarde;
drop trigger matvarde_ar_bara_tillagg on indikatorer.matvarde;
create trigger matvarde_ar_bara_tillagg
    before update or delete or truncate on indikatorer.matvarde
    for each statement execute function indikatorer.bara_tillagg();
drop function indikatorer.bara_skydd_fore_publicering();
alter table indikatorer.matvarde drop column grundstatus;
