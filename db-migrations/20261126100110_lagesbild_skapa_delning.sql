-- migrate:up
create table lagesbild.delning (
    id               uuid        primary key,
    lagesbild_id     uuid        not null references lagesbild.lagesbild (id),
    mottagare        text        not null,
    provad_av        text        not null check (length(provad_av) between 1 and 200),
    provad_datum     date        not null,
    provad_resultat  text        not null check (length(provad_resultat) between 1 and 2000),
    delad_av         text        not null,
    created_at       timestamptz not null default now(),
    diarienummer     text,
    diarieford_av    text,
    diarieford_at    timestamptz,
    version          integer     not null default 1 check (version > 0),
    constraint en_part_tar_emot_bilden_en_gang unique (lagesbild_id, mottagare),
    constraint diarieforingen_ar_hel_eller_saknas check (num_nulls(diarienummer, diarieford_av, diarieford_at) in (0, 3))
);
comment on table lagesbild.delning is
    'Att en egen lägesbild har lämnats till en annan part: då blir den inkommen allmän handling där. Tas aldrig tillbaka.';
comment on column lagesbild.delning.provad_av is 'Funktionen som prövade sekretessen, aldrig en person.';
comment on column lagesbild.delning.diarienummer is 'Mottagarens diarienummer; registreras en gång, av mottagaren.';

create function lagesbild.skydda_delning() returns trigger language plpgsql as $$
declare
    diarieforing constant text[] := array['diarienummer', 'diarieford_av', 'diarieford_at', 'version'];
begin
    if tg_op = 'DELETE' then
        raise exception 'En delning tas inte tillbaka.' using errcode = 'check_violation';
    end if;
    if old.diarienummer is not null or to_jsonb(new) - diarieforing <> to_jsonb(old) - diarieforing then
        raise exception 'Delningen % kan inte ändras.', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger delning_ar_oforanderlig before update or delete on lagesbild.delning
    for each row execute function lagesbild.skydda_delning();

-- migrate:down
drop table lagesbild.delning;
drop function lagesbild.skydda_delning();
