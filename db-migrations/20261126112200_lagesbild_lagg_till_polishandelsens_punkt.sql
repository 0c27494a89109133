-- migrate:up
alter table lagesbild.polishandelse
    add column longitud numeric(9, 6),
    add column latitud  numeric(9, 6),
    add constraint polishandelsens_punkt_ar_hel_eller_saknas check (num_nulls(longitud, latitud) in (0, 2));
comment on column lagesbild.polishandelse.longitud is
    'Källans punkt, när den är händelsens egen. Oftast anger källan bara länets eller kommunens mitt, och den sparas inte.';

-- migrate:down
alter table lagesbild.polishandelse drop column longitud, drop column latitud;
