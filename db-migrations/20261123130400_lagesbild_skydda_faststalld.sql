-- migrate:up
-- An adopted picture: only its status and what publishing adds may change, and it never becomes a draft again.
create function lagesbild.skydda_lagesbild() returns trigger language plpgsql as $$
declare
    fria constant text[] := array['status', 'version', 'sekretessprovning_datum', 'sekretessprovning_resultat',
                                  'publicerad_av', 'publicerad_at'];
begin
    if tg_op = 'DELETE' then
        raise exception 'Inget i en lägesbild raderas.' using errcode = 'check_violation';
    end if;
    if old.status <> 'Utkast' and (new.status = 'Utkast' or to_jsonb(new) - fria <> to_jsonb(old) - fria) then
        raise exception 'Lägesbilden % kan inte ändras: den är %.', old.id, old.status using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger faststalld_lagesbild_ar_oforanderlig before update or delete on lagesbild.lagesbild
    for each row execute function lagesbild.skydda_lagesbild();

-- The parts follow their picture. "for share" waits for an adoption that is under way and then sees it.
create function lagesbild.skydda_del() returns trigger language plpgsql as $$
declare
    rad  constant jsonb := case when tg_op = 'INSERT' then to_jsonb(new) else to_jsonb(old) end;
    bild constant uuid  := coalesce(
        (rad ->> 'lagesbild_id')::uuid,
        (select lagesbild_id from lagesbild.problem where id = (rad ->> 'problem_id')::uuid));
begin
    if tg_op = 'DELETE' then
        raise exception 'Inget i en lägesbild raderas.' using errcode = 'check_violation';
    end if;
    if tg_op = 'UPDATE' and not to_jsonb(new) @> jsonb_strip_nulls(jsonb_build_object(
           'id', rad -> 'id', 'lagesbild_id', rad -> 'lagesbild_id', 'problem_id', rad -> 'problem_id')) then
        raise exception 'En del flyttas inte till en annan lägesbild.' using errcode = 'check_violation';
    end if;
    perform 1 from lagesbild.lagesbild where id = bild and status = 'Utkast' for share;
    if not found then
        raise exception 'Lägesbilden % kan inte ändras: den är fastställd.', bild using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger problem_i_faststalld_lagesbild_ar_oforanderligt before insert or update or delete on lagesbild.problem
    for each row execute function lagesbild.skydda_del();
create trigger orsak_i_faststalld_lagesbild_ar_oforanderlig before insert or update or delete on lagesbild.orsak
    for each row execute function lagesbild.skydda_del();
create trigger fast_matvarde_ar_oforanderligt before insert or update or delete on lagesbild.fast_matvarde
    for each row execute function lagesbild.skydda_del();

-- migrate:down
drop trigger fast_matvarde_ar_oforanderligt on lagesbild.fast_matvarde;
drop trigger orsak_i_faststalld_lagesbild_ar_oforanderlig on lagesbild.orsak;
drop trigger problem_i_faststalld_lagesbild_ar_oforanderligt on lagesbild.problem;
drop trigger faststalld_lagesbild_ar_oforanderlig on lagesbild.lagesbild;
drop function lagesbild.skydda_del();
drop function lagesbild.skydda_lagesbild();
