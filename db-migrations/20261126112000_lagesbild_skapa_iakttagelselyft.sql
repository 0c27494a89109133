-- migrate:up
create table lagesbild.iakttagelselyft (
    iakttagelse_id uuid        not null references lagesbild.iakttagelse (id),
    lagesbild_id   uuid        not null references lagesbild.lagesbild (id),
    problem_id     uuid        not null references lagesbild.problem (id),
    version        integer     not null default 1 check (version > 0),
    lyft_av        text,
    created_at     timestamptz not null,
    primary key (iakttagelse_id, lagesbild_id)
);
create index iakttagelselyft_problem_idx on lagesbild.iakttagelselyft (problem_id);
comment on table lagesbild.iakttagelselyft is
    'Problemet som en iakttagelse är underlag för, ett per lägesbild: ingen part kan se eller flytta en annans.';
comment on column lagesbild.iakttagelselyft.lyft_av is 'Den som senast lyfte eller flyttade; null för det som lyftes innan det skrevs upp.';

insert into lagesbild.iakttagelselyft (iakttagelse_id, lagesbild_id, problem_id, version, created_at)
select i.id, p.lagesbild_id, p.id, greatest(i.version - 1, 1), i.created_at
  from lagesbild.iakttagelse i
  join lagesbild.problem p on p.id = i.problem_id;
-- What the lifts had counted up is counted by themselves from now on.
update lagesbild.iakttagelse set version = 1 where problem_id is not null;

-- migrate:down
update lagesbild.iakttagelse i
   set problem_id = y.problem_id, version = y.version + 1
  from (select distinct on (iakttagelse_id) iakttagelse_id, problem_id, version
          from lagesbild.iakttagelselyft
         order by iakttagelse_id, created_at desc, problem_id) y
 where y.iakttagelse_id = i.id;
drop table lagesbild.iakttagelselyft;
