-- migrate:up
-- An own picture is its party's alone until it is shared; a picture of extremism is for those who need it.
insert into organisation.rollratt (roll, ratt)
values
    ('samordnare', 'lagesbild:extremism'),
    ('styrgrupp', 'lagesbild:extremism'),
    ('revisor', 'lagesbild:extremism'),
    ('revisor', 'lagesbild:insyn');

-- migrate:down
delete from organisation.rollratt where ratt in ('lagesbild:extremism', 'lagesbild:insyn');
