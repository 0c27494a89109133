-- migrate:up
alter table lagesbild.lagesbild add column delad_med text[] not null default '{}';
comment on column lagesbild.lagesbild.delad_med is 'Parterna som en egen lägesbild har delats med. En delning tas aldrig tillbaka.';

-- The one place that decides who sees a picture. A single expression, so that it is planned as if written in the query.
create function lagesbild.synlig(bild lagesbild.lagesbild, nycklar text[]) returns boolean
    language sql immutable parallel safe
return case bild.typ
    when 'Egen' then
        (bild.part = any(nycklar) and ('las:' || bild.omrade) = any(nycklar))
        or ('insyn:' || bild.omrade) = any(nycklar)
        or bild.delad_med && nycklar
    when 'Extremism' then ('extremism:' || bild.omrade) = any(nycklar)
    else ('las:' || bild.omrade) = any(nycklar)
end;
comment on function lagesbild.synlig is
    'Vem som ser lägesbilden, efter läsarens nycklar: las:, insyn: och extremism: följt av område, och läsarens organisationer.';

-- migrate:down
drop function lagesbild.synlig(lagesbild.lagesbild, text[]);
alter table lagesbild.lagesbild drop column delad_med;
