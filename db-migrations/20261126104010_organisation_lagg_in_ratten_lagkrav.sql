-- migrate:up
-- What the law requires is the same in the whole city: one role keeps it.
insert into organisation.rollratt (roll, ratt)
values ('slk-controller', 'lagesbild:lagkrav');

-- migrate:down
delete from organisation.rollratt where ratt = 'lagesbild:lagkrav';
