-- migrate:up
create function lagesbild.ursprung(problem uuid) returns text[]
    language sql stable parallel safe
return array(select distinct d.sida
               from lagesbild.sammanforing s
               join lagesbild.sammanforing_del d on d.sammanforing_id = s.id
              where s.problem_id = problem
                and s.borttagen_at is null
                and d.borttagen_at is null
              order by d.sida desc);
comment on function lagesbild.ursprung is 'Vems lägesbilder ett gemensamt problem kommer från: Staden, Polisen eller båda; annars tomt.';

-- migrate:down
drop function lagesbild.ursprung(uuid);
