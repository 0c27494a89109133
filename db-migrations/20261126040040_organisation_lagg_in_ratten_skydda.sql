-- migrate:up
-- Who decides how small a figure may be shown.
insert into organisation.rollratt (roll, ratt) values ('statistiker', 'indikatorer:skydda');

-- migrate:down
delete from organisation.rollratt where ratt = 'indikatorer:skydda';
