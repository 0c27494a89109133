-- migrate:up
-- Who reports writes and sees what is its own; who puts the weekly picture together sees all of the area.
insert into organisation.rollratt (roll, ratt)
values
    ('rapportor', 'lagesbild:iaktta'),
    ('samordnare', 'lagesbild:iaktta'),
    ('samordnare', 'lagesbild:iakttagelser'),
    ('kommunpolis', 'lagesbild:iaktta'),
    ('kommunpolis', 'lagesbild:iakttagelser'),
    ('beredningsgrupp', 'lagesbild:iaktta'),
    ('beredningsgrupp', 'lagesbild:iakttagelser'),
    ('styrgrupp', 'lagesbild:iakttagelser'),
    ('slk-controller', 'lagesbild:iakttagelser'),
    ('revisor', 'lagesbild:iakttagelser');

-- migrate:down
delete from organisation.rollratt where ratt in ('lagesbild:iaktta', 'lagesbild:iakttagelser');
