-- migrate:up
create table lagesbild.obligatorisk_kalla (
    kod     text    primary key check (kod ~ '^[a-z-]{3,60}$'),
    namn    text    not null,
    ordning integer not null unique,
    kalla   text    not null
);
comment on table lagesbild.obligatorisk_kalla is 'Underlag som lägesbilden i tertialrapport 2 och den lagstadgade lägesbilden ska bygga på.';

insert into lagesbild.obligatorisk_kalla (kod, namn, ordning, kalla)
values
    ('medborgarundersokningar', 'Medborgarundersökningar', 1, 'Trygghetsstrategin, avsnittet Uppföljning'),
    ('trygghetsmatningen', 'Trygghetsmätningen', 2, 'Trygghetsstrategin, avsnittet Uppföljning'),
    ('stockholmsenkaten', 'Stockholmsenkäten', 3, 'Trygghetsstrategin, avsnittet Uppföljning'),
    ('valdsbejakande-extremism', 'Lägesbild av våldsbejakande extremism', 4,
     'Trygghetsstrategin, avsnittet Uppföljning'),
    ('polisens-statistik', 'Polisens statistik', 5, 'Trygghetsstrategin, avsnittet Uppföljning');

-- T2 is the tertial analysis whose period ends in August.
create function lagesbild.kraver_kallor(typ text, period_till date) returns boolean language sql immutable as $$
    select typ = 'Lagstadgad' or (typ = 'Tertial' and extract(month from period_till) = 8)
$$;

-- migrate:down
drop function lagesbild.kraver_kallor(text, date);
drop table lagesbild.obligatorisk_kalla;
