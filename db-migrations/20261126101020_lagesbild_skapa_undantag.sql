-- migrate:up
create table lagesbild.undantag (
    lagesbild_id   uuid        primary key references lagesbild.lagesbild (id),
    skal           text        not null check (skal ~ '\S'),
    saknades       text[]      not null check (cardinality(saknades) > 0),
    registrerat_av text        not null,
    created_at     timestamptz not null default now()
);
comment on table lagesbild.undantag is
    'Varför en gemensam lägesbild fastställdes fast något saknades. Ändras aldrig.';

create function lagesbild.skydda_undantag() returns trigger language plpgsql as $$
begin
    raise exception 'Ett undantag ändras inte.' using errcode = 'check_violation';
end $$;
create trigger undantag_ar_oforanderligt before update or delete on lagesbild.undantag
    for each row execute function lagesbild.skydda_undantag();

-- migrate:down
drop table lagesbild.undantag;
drop function lagesbild.skydda_undantag();
