-- migrate:up
alter table lagesbild.lagesbild
    add column ledningsgranskning_datum date,
    add column ledningsgranskning_organ text,
    add column klar_at                  timestamptz,
    add column klar_av                  text,
    add column aterforing_skal          text,
    add column sekretessprovning_av     text,
    add column foregaende               uuid references lagesbild.lagesbild (id),
    drop constraint lagesbildens_status_ar_kand,
    drop constraint faststalld_har_beslut,
    drop constraint lagstadgad_faststalls_inte_med_tom_del,
    add constraint lagesbildens_status_ar_kand check (status in (
        'Utkast', 'Ledningsgranskad', 'Klar', 'Faststalld', 'Publicerad', 'Ersatt', 'Arkiverad')),
    add constraint faststalld_har_beslut check (typ = 'Egen' or status in ('Utkast', 'Ledningsgranskad', 'Klar')
        or num_nulls(organ, beslutsdatum, diarienummer, faststalld_av, faststalld_at) = 0),
    add constraint lagstadgad_faststalls_inte_med_tom_del check (typ <> 'Lagstadgad'
        or status in ('Utkast', 'Ledningsgranskad', 'Klar')
        or (kartlaggning_brottslighet ~ '\S' and kartlaggning_konsekvenser ~ '\S'
            and annan_information ~ '\S' and analys ~ '\S') is true),
    add constraint granskad_har_ledningens_genomgang check (status not in ('Ledningsgranskad', 'Klar')
        or num_nulls(ledningsgranskning_datum, ledningsgranskning_organ) = 0),
    add constraint klar_har_klarmarkerats check (status <> 'Klar' or num_nulls(klar_at, klar_av) = 0),
    add constraint bara_egen_lagesbild_delas check (typ = 'Egen' or delad_med = '{}'),
    add constraint en_version_har_en_efterfoljare unique (foregaende);
-- What was adopted or published under the earlier rules stays as it is.
alter table lagesbild.lagesbild
    add constraint egen_lagesbild_faststalls_inte
        check (typ <> 'Egen' or status not in ('Faststalld', 'Publicerad')) not valid,
    add constraint publicerad_ar_provad_av_nagon
        check (status <> 'Publicerad' or sekretessprovning_av is not null) not valid;
alter table lagesbild.problem add column foregaende uuid references lagesbild.problem (id);
alter table lagesbild.orsak add column foregaende uuid references lagesbild.orsak (id);

comment on table lagesbild.lagesbild is 'En lägesbild över ett område och en period. Innehållet ändras bara i ett utkast.';
comment on column lagesbild.lagesbild.ledningsgranskning_organ is 'Vems ledning som har gått igenom bilden.';
comment on column lagesbild.lagesbild.aterforing_skal is 'Varför bilden senast gick tillbaka till utkast.';
comment on column lagesbild.lagesbild.sekretessprovning_av is 'Funktionen som prövade, aldrig en person.';
comment on column lagesbild.lagesbild.foregaende is 'Versionen som den här skrevs ur; den blir ersatt när den här fastställs eller delas.';
comment on column lagesbild.problem.foregaende is 'Samma problem i den förra versionen.';
comment on column lagesbild.orsak.foregaende is 'Samma orsak i den förra versionen.';

-- Content changes in a draft only; the acts move the picture along known ways; what has been decided or handed over stays so.
create or replace function lagesbild.skydda_lagesbild() returns trigger language plpgsql as $$
declare
    beslut  constant text[] := array['organ', 'beslutsdatum', 'diarienummer', 'faststalld_av', 'faststalld_at'];
    ovrigt  constant text[] := array['status', 'version', 'ledningsgranskning_datum', 'ledningsgranskning_organ',
                                     'klar_at', 'klar_av', 'aterforing_skal', 'sekretessprovning_datum',
                                     'sekretessprovning_resultat', 'sekretessprovning_av', 'publicerad_av',
                                     'publicerad_at', 'delad_med'];
    fore    constant jsonb := case when tg_op = 'UPDATE' then to_jsonb(old) - ovrigt end;
    efter   constant jsonb := case when tg_op = 'UPDATE' then to_jsonb(new) - ovrigt end;
begin
    if tg_op = 'DELETE' then
        raise exception 'Inget i en lägesbild raderas.' using errcode = 'check_violation';
    end if;
    if old.status <> 'Utkast' and efter - beslut <> fore - beslut
       or efter <> fore and (old.status, new.status) not in (('Klar', 'Faststalld'), ('Utkast', 'Utkast')) then
        raise exception 'Lägesbilden % kan inte ändras: den är %.', old.id, old.status using errcode = 'check_violation';
    end if;
    if new.status <> old.status and (old.status, new.status) not in (
           ('Utkast', 'Ledningsgranskad'), ('Ledningsgranskad', 'Klar'), ('Ledningsgranskad', 'Utkast'),
           ('Klar', 'Utkast'), ('Klar', 'Faststalld'), ('Klar', 'Ersatt'), ('Klar', 'Arkiverad'),
           ('Faststalld', 'Publicerad'), ('Faststalld', 'Ersatt'), ('Faststalld', 'Arkiverad'),
           ('Publicerad', 'Ersatt'), ('Publicerad', 'Arkiverad'), ('Ersatt', 'Arkiverad')) then
        raise exception 'Lägesbilden % går inte från % till %.', old.id, old.status, new.status
            using errcode = 'check_violation';
    end if;
    if not new.delad_med @> old.delad_med or new.status <> old.status and new.status = 'Utkast' and old.delad_med <> '{}' then
        raise exception 'Lägesbilden % är delad, och det tas inte tillbaka.', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- The parts follow their picture. The figures (the tables fast_…) are fixed when it is adopted, which is from Klar.
create or replace function lagesbild.skydda_del() returns trigger language plpgsql as $$
declare
    rad  constant jsonb := case when tg_op = 'INSERT' then to_jsonb(new) else to_jsonb(old) end;
    bild constant uuid  := coalesce(
        (rad ->> 'lagesbild_id')::uuid,
        (select lagesbild_id from lagesbild.problem where id = (rad ->> 'problem_id')::uuid));
    i    constant text  := case when tg_table_name like 'fast\_%' then 'Klar' else 'Utkast' end;
begin
    if tg_op = 'DELETE' then
        raise exception 'Inget i en lägesbild raderas.' using errcode = 'check_violation';
    end if;
    if tg_op = 'UPDATE' and not to_jsonb(new) @> jsonb_strip_nulls(jsonb_build_object(
           'id', rad -> 'id', 'lagesbild_id', rad -> 'lagesbild_id', 'problem_id', rad -> 'problem_id')) then
        raise exception 'En del flyttas inte till en annan lägesbild.' using errcode = 'check_violation';
    end if;
    perform 1 from lagesbild.lagesbild where id = bild and status = i for share;
    if not found then
        raise exception 'Lägesbilden % kan inte ändras: den är inte ett utkast.', bild using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- migrate:down
create or replace function lagesbild.skydda_lagesbild() returns trigger language plpgsql as $$
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
create or replace function lagesbild.skydda_del() returns trigger language plpgsql as $$
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
alter table lagesbild.orsak drop column foregaende;
alter table lagesbild.problem drop column foregaende;
alter table lagesbild.lagesbild
    drop constraint publicerad_ar_provad_av_nagon,
    drop constraint egen_lagesbild_faststalls_inte,
    drop constraint bara_egen_lagesbild_delas,
    drop constraint klar_har_klarmarkerats,
    drop constraint granskad_har_ledningens_genomgang,
    drop constraint lagstadgad_faststalls_inte_med_tom_del,
    drop constraint faststalld_har_beslut,
    drop constraint lagesbildens_status_ar_kand,
    drop column ledningsgranskning_datum,
    drop column ledningsgranskning_organ,
    drop column klar_at,
    drop column klar_av,
    drop column aterforing_skal,
    drop column sekretessprovning_av,
    drop column foregaende,
    add constraint lagesbildens_status_ar_kand check (status in ('Utkast', 'Faststalld', 'Publicerad', 'Ersatt')) not valid,
    add constraint faststalld_har_beslut check (status = 'Utkast'
        or num_nulls(organ, beslutsdatum, diarienummer, faststalld_av, faststalld_at) = 0) not valid,
    add constraint lagstadgad_faststalls_inte_med_tom_del check (typ <> 'Lagstadgad' or status = 'Utkast'
        or (kartlaggning_brottslighet ~ '\S' and kartlaggning_konsekvenser ~ '\S'
            and annan_information ~ '\S' and analys ~ '\S') is true);
