-- migrate:up
insert into organisation.rollratt (roll, ratt)
values ('statistiker', 'indikatorer:koder'),
       ('slk-controller', 'indikatorer:koder');

-- migrate:down
delete from organisation.rollratt where ratt = 'indikatorer:koder';
