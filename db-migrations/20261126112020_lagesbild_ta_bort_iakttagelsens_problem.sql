-- migrate:up
drop function lagesbild.synligt_problem(uuid, text[]);
alter table lagesbild.iakttagelse drop column problem_id;

-- migrate:down
alter table lagesbild.iakttagelse add column problem_id uuid references lagesbild.problem (id);
create index iakttagelse_problem_idx on lagesbild.iakttagelse (problem_id);
comment on column lagesbild.iakttagelse.problem_id is 'Problemet som iakttagelsen har lyfts in i.';
create function lagesbild.synligt_problem(problem uuid, nycklar text[]) returns uuid language sql stable
return (select p.id
          from lagesbild.problem p
          join lagesbild.lagesbild l on l.id = p.lagesbild_id
         where p.id = problem
           and lagesbild.synlig(l, nycklar));
comment on function lagesbild.synligt_problem is 'Problemets id när läsaren ser dess lägesbild, annars null: det som pekar på ett problem röjer det inte.';
