-- migrate:up
-- What has been decided stands, also for the database; only its progress moves on. Nothing is ever deleted.
create function atgardsplan.skydda_beslutad() returns trigger language plpgsql as $$
declare
    utkast constant text   := case tg_table_name when 'atgard' then 'Foreslagen' else 'Utkast' end;
    fria   constant text[] := array['status', 'version', 'avslutad', 'slutsats'];
begin
    if tg_op = 'DELETE' then
        raise exception 'Inget i en handlingsplan raderas.' using errcode = 'check_violation';
    end if;
    if old.status <> utkast and (new.status = utkast or to_jsonb(new) - fria <> to_jsonb(old) - fria) then
        raise exception '% % är beslutad och ligger fast.', tg_table_name, old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger beslutad_plan_ar_oforanderlig before update or delete on atgardsplan.handlingsplan
    for each row execute function atgardsplan.skydda_beslutad();
create trigger beslutad_atgard_ar_oforanderlig before update or delete on atgardsplan.atgard
    for each row execute function atgardsplan.skydda_beslutad();

create function atgardsplan.skydda_statusbyte() returns trigger language plpgsql as $$
begin
    raise exception 'Ett statusbyte ändras inte i efterhand.' using errcode = 'check_violation';
end $$;

create trigger statusbyte_ar_oforanderligt before update or delete on atgardsplan.statusbyte
    for each row execute function atgardsplan.skydda_statusbyte();

-- migrate:down
drop trigger statusbyte_ar_oforanderligt on atgardsplan.statusbyte;
drop function atgardsplan.skydda_statusbyte();
drop trigger beslutad_atgard_ar_oforanderlig on atgardsplan.atgard;
drop trigger beslutad_plan_ar_oforanderlig on atgardsplan.handlingsplan;
drop function atgardsplan.skydda_beslutad();
