-- migrate:up
-- When every party has signed, the text and the parties stand, also for the database.
create function samverkansoverenskommelse.skydda_text() returns trigger language plpgsql as $$
declare
    fria constant text[] := array['diarienummer', 'version'];
    rad  constant uuid   := case tg_table_name
        when 'overenskommelse' then (to_jsonb(old) ->> 'id')::uuid
        else coalesce((to_jsonb(new) ->> 'overenskommelse_id')::uuid, (to_jsonb(old) ->> 'overenskommelse_id')::uuid)
    end;
begin
    if exists (select from samverkansoverenskommelse.lage where id = rad and undertecknad is not null)
       and to_jsonb(new) - fria is distinct from to_jsonb(old) - fria then
        raise exception 'Överenskommelsen % är undertecknad av alla parter.', rad using errcode = 'check_violation';
    end if;
    return coalesce(new, old);
end $$;

create trigger undertecknad_text_ar_oforanderlig before update or delete
    on samverkansoverenskommelse.overenskommelse
    for each row execute function samverkansoverenskommelse.skydda_text();
create trigger undertecknad_part_ar_oforanderlig before insert or update or delete
    on samverkansoverenskommelse.part
    for each row execute function samverkansoverenskommelse.skydda_text();

-- A signature is never changed but to lapse, and only while somebody has not signed; a revision is never changed.
create function samverkansoverenskommelse.skydda_rad() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'undertecknande' and tg_op = 'UPDATE'
       and to_jsonb(new) - 'upphavt_at' = to_jsonb(old) - 'upphavt_at'
       and not exists (select from samverkansoverenskommelse.lage
                        where id = old.overenskommelse_id and undertecknad is not null) then
        return new;
    end if;
    raise exception 'En underskrift eller revision ändras inte i efterhand.' using errcode = 'check_violation';
end $$;

create trigger underskrift_ar_oforanderlig before update or delete
    on samverkansoverenskommelse.undertecknande
    for each row execute function samverkansoverenskommelse.skydda_rad();
create trigger revision_ar_oforanderlig before update or delete
    on samverkansoverenskommelse.revision
    for each row execute function samverkansoverenskommelse.skydda_rad();

-- migrate:down
drop trigger revision_ar_oforanderlig on samverkansoverenskommelse.revision;
drop trigger underskrift_ar_oforanderlig on samverkansoverenskommelse.undertecknande;
drop trigger undertecknad_part_ar_oforanderlig on samverkansoverenskommelse.part;
drop trigger undertecknad_text_ar_oforanderlig on samverkansoverenskommelse.overenskommelse;
drop function samverkansoverenskommelse.skydda_rad();
drop function samverkansoverenskommelse.skydda_text();
