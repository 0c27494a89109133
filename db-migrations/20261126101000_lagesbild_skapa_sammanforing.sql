-- migrate:up
create table lagesbild.sammanforing (
    id           uuid        primary key,
    lagesbild_id uuid        not null references lagesbild.lagesbild (id),
    beslut       text        not null,
    problem_id   uuid        references lagesbild.problem (id),
    skal         text,
    version      integer     not null default 1 check (version > 0),
    beslutad_av  text        not null,
    created_at   timestamptz not null default now(),
    borttagen_at timestamptz,
    constraint sammanforingen_kan_pekas_ut_inom_bilden unique (id, lagesbild_id),
    constraint sammanforingens_beslut_ar_kant check (beslut in ('TasMed', 'TasInteMed')),
    constraint det_som_tas_med_blir_ett_problem check ((beslut = 'TasMed') = (problem_id is not null)),
    constraint det_som_inte_tas_med_har_skal check (beslut = 'TasMed' or coalesce(skal, '') ~ '\S')
);
create unique index sammanforing_problem_idx on lagesbild.sammanforing (problem_id) where borttagen_at is null;
create index sammanforing_lagesbild_idx on lagesbild.sammanforing (lagesbild_id) where borttagen_at is null;
comment on table lagesbild.sammanforing is
    'Vad parterna beslutade om problem i sina egna lägesbilder: ett problem i den gemensamma, eller tas inte med och varför.';
comment on column lagesbild.sammanforing.borttagen_at is 'Ångrat i utkastet; raden finns kvar.';

create table lagesbild.sammanforing_del (
    sammanforing_id uuid    not null,
    lagesbild_id    uuid    not null,
    problem_id      uuid    not null references lagesbild.problem (id),
    part            text    not null,
    sida            text    not null,
    problemversion  integer not null,
    borttagen_at    timestamptz,
    primary key (sammanforing_id, problem_id),
    foreign key (sammanforing_id, lagesbild_id) references lagesbild.sammanforing (id, lagesbild_id),
    constraint sidan_ar_stadens_eller_polisens check (sida in ('Staden', 'Polisen'))
);
create unique index ett_delproblem_har_ett_beslut_per_bild
    on lagesbild.sammanforing_del (lagesbild_id, problem_id) where borttagen_at is null;
create index sammanforing_del_problem_idx on lagesbild.sammanforing_del (problem_id);
comment on table lagesbild.sammanforing_del is 'Varje problem i en delbild som sammanföringen gäller: problemets ursprung.';
comment on column lagesbild.sammanforing_del.lagesbild_id is 'Den gemensamma lägesbilden.';
comment on column lagesbild.sammanforing_del.part is 'Parten som beskrev problemet, som den var vid beslutet.';
comment on column lagesbild.sammanforing_del.problemversion is 'Versionen som beslutet gällde; en nyare behöver ses igen.';

-- Decisions follow the joint picture: they change while it is a draft, and none is deleted.
create function lagesbild.skydda_sammanforing() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'Inget i en lägesbild raderas.' using errcode = 'check_violation';
    end if;
    perform 1 from lagesbild.lagesbild where id = new.lagesbild_id and typ = 'Gemensam' and status = 'Utkast' for share;
    if not found or (tg_op = 'UPDATE' and new.lagesbild_id <> old.lagesbild_id) then
        raise exception 'Lägesbilden % är inte ett gemensamt utkast.', new.lagesbild_id using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger sammanforing_foljer_lagesbilden before insert or update or delete on lagesbild.sammanforing
    for each row execute function lagesbild.skydda_sammanforing();
create trigger sammanforing_del_foljer_lagesbilden before insert or update or delete on lagesbild.sammanforing_del
    for each row execute function lagesbild.skydda_sammanforing();

-- migrate:down
drop table lagesbild.sammanforing_del;
drop table lagesbild.sammanforing;
drop function lagesbild.skydda_sammanforing();
