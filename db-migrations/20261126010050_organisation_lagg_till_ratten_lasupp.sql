-- migrate:up
insert into organisation.rollratt (roll, ratt)
values
    ('slk-controller', 'indikatorer:lasupp'),
    ('statistiker', 'indikatorer:lasupp');

-- migrate:down
delete from organisation.rollratt
 where ratt = 'indikatorer:lasupp';
