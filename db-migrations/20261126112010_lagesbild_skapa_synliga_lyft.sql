-- migrate:up
create function lagesbild.synliga_lyft(sedd uuid, nycklar text[], out problem uuid[], out andringar integer)
    language sql stable as $$
    select coalesce(array_agg(p.id order by y.created_at, p.id) filter (where p.borttagen_at is null), '{}'),
           coalesce(sum(y.version), 0)::integer
      from lagesbild.iakttagelselyft y
      join lagesbild.problem p on p.id = y.problem_id
      join lagesbild.lagesbild l on l.id = y.lagesbild_id
     where y.iakttagelse_id = sedd
       and lagesbild.synlig(l, nycklar)
$$;
comment on function lagesbild.synliga_lyft is
    'Problemen som iakttagelsen har lyfts till i de lägesbilder som läsaren ser, och hur många gånger. Övriga lyft räknas inte.';

-- migrate:down
drop function lagesbild.synliga_lyft(uuid, text[]);
