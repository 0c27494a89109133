-- migrate:up
create table lagesbild.prioritering (
    mote_id     uuid    not null references lagesbild.prioriteringsmote (id),
    problem_id  uuid    not null references lagesbild.problem (id),
    rubrik      text    not null,
    beslut      text,
    motiv       text,
    ordning     integer check (ordning > 0),
    beslutad_av text,
    version     integer not null default 1 check (version > 0),
    primary key (mote_id, problem_id),
    constraint prioriteringens_beslut_ar_kant check (beslut in ('Prioriterad', 'Bortprioriterad', 'Avvaktar')),
    constraint varje_beslut_har_ett_motiv check (beslut is null or coalesce(motiv, '') ~ '\S'),
    constraint bara_prioriterade_har_ordning check ((beslut is not distinct from 'Prioriterad') = (ordning is not null)),
    constraint ordningen_ar_entydig unique (mote_id, ordning) deferrable initially deferred
);
create index prioritering_problem_idx on lagesbild.prioritering (problem_id);
comment on table lagesbild.prioritering is 'Styrgruppens beslut om ett problem vid ett möte. En egen rad, inte en del av lägesbilden.';
comment on column lagesbild.prioritering.rubrik is 'Problemets rubrik vid mötet: lägesbilden kan gå tillbaka till utkast, protokollet ändras inte.';

create table lagesbild.prioriteringsbedomning (
    mote_id    uuid    not null,
    problem_id uuid    not null,
    kriterium  text    not null references lagesbild.prioriteringskriterium (kod),
    poang      integer not null check (poang between 1 and 5),
    motiv      text    not null check (motiv ~ '\S'),
    primary key (mote_id, problem_id, kriterium),
    foreign key (mote_id, problem_id) references lagesbild.prioritering (mote_id, problem_id)
);
comment on table lagesbild.prioriteringsbedomning is 'Poäng 1–5 med motiv för ett problem enligt ett kriterium; stöd för beslutet, aldrig beslutet.';

-- A closed meeting is what was decided. "for share" waits for a closing that is under way and then sees it.
create function lagesbild.skydda_prioritering() returns trigger language plpgsql as $$
declare
    mote constant uuid := case when tg_op = 'DELETE' then old.mote_id else new.mote_id end;
begin
    perform 1 from lagesbild.prioriteringsmote where id = mote and status = 'Oppet' for share;
    if not found then
        raise exception 'Prioriteringsmötet % är avslutat.', mote using errcode = 'check_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger prioritering_vid_avslutat_mote_ar_oforanderlig before insert or update or delete on lagesbild.prioritering
    for each row execute function lagesbild.skydda_prioritering();
create trigger bedomning_vid_avslutat_mote_ar_oforanderlig before insert or update or delete on lagesbild.prioriteringsbedomning
    for each row execute function lagesbild.skydda_prioritering();

create function lagesbild.skydda_prioriteringsmote() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.status = 'Avslutat' then
        raise exception 'Prioriteringsmötet % kan inte ändras.', old.id using errcode = 'check_violation';
    end if;
    return new;
end $$;

create trigger avslutat_mote_ar_oforanderligt before update or delete on lagesbild.prioriteringsmote
    for each row execute function lagesbild.skydda_prioriteringsmote();

-- migrate:down
drop table lagesbild.prioriteringsbedomning;
drop table lagesbild.prioritering;
drop trigger avslutat_mote_ar_oforanderligt on lagesbild.prioriteringsmote;
drop function lagesbild.skydda_prioriteringsmote();
drop function lagesbild.skydda_prioritering();
