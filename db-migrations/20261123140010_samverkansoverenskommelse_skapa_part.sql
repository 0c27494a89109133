-- migrate:up
create table samverkansoverenskommelse.part (
    overenskommelse_id uuid     not null references samverkansoverenskommelse.overenskommelse (id),
    organisation       text     not null,
    plats              smallint not null,
    primary key (overenskommelse_id, organisation)
);
comment on table samverkansoverenskommelse.part is
    'Överenskommelsens parter i den ordning de står i texten: minst en på stadens sida och minst en på polisens.';

-- migrate:down
drop table samverkansoverenskommelse.part;
