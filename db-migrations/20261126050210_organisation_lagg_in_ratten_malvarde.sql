-- migrate:up
-- The city's targets are kept by the controller, those of a district board by its coordinator: each in their own areas.
insert into organisation.rollratt (roll, ratt)
values
    ('slk-controller', 'indikatorer:malvarde'),
    ('samordnare', 'indikatorer:malvarde');

-- migrate:down
delete from organisation.rollratt where ratt = 'indikatorer:malvarde';
