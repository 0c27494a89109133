-- migrate:up
-- Local police districts that cover some part of the city. They lie under the country, not under the municipality: some
-- take in other municipalities (Ekerö, Lidingö), so their figures are never added to a total for the city.
insert into organisation.omrade (kod, namn, typ, foralder, giltig_fran, giltig_till)
select kod, namn, 'Lokalpolisomrade', '00', giltig_fran::date, giltig_till::date
  from (values
    ('lpo-rinkeby', 'Lokalpolisområde Rinkeby', '2015-01-01', '2020-12-31'),
    ('lpo-jarva', 'Lokalpolisområde Järva', '2021-01-01', null),
    ('lpo-vallingby', 'Lokalpolisområde Vällingby', '2015-01-01', null),
    ('lpo-norrmalm', 'Lokalpolisområde Norrmalm', '2015-01-01', '2024-12-31'),
    ('lpo-lidingo-kungsholmen', 'Lokalpolisområde Lidingö-Kungsholmen', '2025-01-01', null),
    ('lpo-norra-innerstaden', 'Lokalpolisområde Norra innerstaden', '2025-01-01', null),
    ('lpo-sodermalm', 'Lokalpolisområde Södermalm', '2015-01-01', null),
    ('lpo-globen', 'Lokalpolisområde Globen', '2015-01-01', null),
    ('lpo-farsta', 'Lokalpolisområde Farsta', '2015-01-01', null),
    ('lpo-skarholmen', 'Lokalpolisområde Skärholmen', '2015-01-01', null)
  ) as lokalpolis (kod, namn, giltig_fran, giltig_till);

-- The day of the change of name is not verified: the district was called Rinkeby in 2019 and Järva in February 2021.
insert into organisation.omrade_foregangare (omrade, foregangare, relation, datum)
values ('lpo-jarva', 'lpo-rinkeby', 'Namnbyte', '2021-01-01'),
       ('lpo-lidingo-kungsholmen', 'lpo-norrmalm', 'Delning', '2025-01-01'),
       ('lpo-norra-innerstaden', 'lpo-norrmalm', 'Delning', '2025-01-01');

-- migrate:down
delete from organisation.omrade_foregangare where omrade like 'lpo-%';
delete from organisation.omrade where typ = 'Lokalpolisomrade';
