-- migrate:up
-- To freeze the baseline of a control chart, and to say where a series breaks.
insert into organisation.rollratt (roll, ratt)
values
    ('samordnare', 'indikatorer:skriv'),
    ('slk-controller', 'indikatorer:skriv'),
    ('statistiker', 'indikatorer:skriv');

-- migrate:down
delete from organisation.rollratt where ratt = 'indikatorer:skriv';
