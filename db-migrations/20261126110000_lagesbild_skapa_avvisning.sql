-- migrate:up
create table lagesbild.avvisning (
    id                  uuid        primary key,
    lagesbild_id        uuid        not null references lagesbild.lagesbild (id),
    stadens_problem_id  uuid        not null references lagesbild.problem (id),
    polisens_problem_id uuid        not null references lagesbild.problem (id),
    skal                text,
    version             integer     not null default 1 check (version > 0),
    avvisad_av          text        not null,
    created_at          timestamptz not null default now(),
    borttagen_at        timestamptz,
    constraint avvisningens_skal_ar_utelamnat_eller_skrivet check (skal ~ '\S')
);
create unique index ett_par_avvisas_en_gang_per_bild
    on lagesbild.avvisning (lagesbild_id, stadens_problem_id, polisens_problem_id) where borttagen_at is null;
comment on table lagesbild.avvisning is
    'Att två problem i delbilderna inte är samma, fast de liknar varandra: paret föreslås inte mer i den gemensamma lägesbilden.';
comment on column lagesbild.avvisning.lagesbild_id is 'Den gemensamma lägesbilden.';
comment on column lagesbild.avvisning.borttagen_at is 'Tillbakatagen i utkastet; raden finns kvar.';

create trigger avvisning_foljer_lagesbilden before insert or update or delete on lagesbild.avvisning
    for each row execute function lagesbild.skydda_sammanforing();

-- migrate:down
drop table lagesbild.avvisning;
