-- migrate:up
create function lagesbild.synligt_problem(problem uuid, nycklar text[]) returns uuid language sql stable
return (select p.id
          from lagesbild.problem p
          join lagesbild.lagesbild l on l.id = p.lagesbild_id
         where p.id = problem
           and lagesbild.synlig(l, nycklar));
comment on function lagesbild.synligt_problem is 'Problemets id när läsaren ser dess lägesbild, annars null: det som pekar på ett problem röjer det inte.';

-- migrate:down
drop function lagesbild.synligt_problem(uuid, text[]);
