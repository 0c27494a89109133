-- migrate:up
-- Many to many, and a city district area may be split: Vantör is policed from Farsta, the rest of Enskede-Årsta-Vantör
-- from Globen; Älvsjö from Globen, the rest of Hägersten-Älvsjö from Skärholmen. Read at the police's own pages of
-- 2021-2024 for Globen, Farsta, Skärholmen and Vällingby. Not verified at a source: what Norrmalm covered until 2024.
insert into organisation.lokalpolis_koppling (lokalpolisomrade, stadsdelsomrade, giltig_fran, giltig_till)
select lokalpolisomrade, stadsdelsomrade, giltig_fran::date, giltig_till::date
  from (values
    ('lpo-rinkeby', 'rinkeby-kista', '2015-01-01', '2020-12-31'),
    ('lpo-rinkeby', 'spanga-tensta', '2015-01-01', '2020-12-31'),
    ('lpo-jarva', 'rinkeby-kista', '2021-01-01', '2023-06-30'),
    ('lpo-jarva', 'spanga-tensta', '2021-01-01', '2023-06-30'),
    ('lpo-jarva', 'jarva', '2023-07-01', null),
    ('lpo-vallingby', 'hasselby-vallingby', '2015-01-01', null),
    ('lpo-vallingby', 'bromma', '2015-01-01', null),
    ('lpo-norrmalm', 'norrmalm-sdo', '2015-01-01', '2023-06-30'),
    ('lpo-norrmalm', 'ostermalm-sdo', '2015-01-01', '2023-06-30'),
    ('lpo-norrmalm', 'norra-innerstaden', '2023-07-01', '2024-12-31'),
    ('lpo-norrmalm', 'kungsholmen', '2015-01-01', '2024-12-31'),
    ('lpo-norra-innerstaden', 'norra-innerstaden', '2025-01-01', null),
    ('lpo-lidingo-kungsholmen', 'kungsholmen', '2025-01-01', null),
    ('lpo-sodermalm', 'sodermalm', '2015-01-01', null),
    ('lpo-globen', 'enskede-arsta-vantor', '2015-01-01', null),
    ('lpo-globen', 'skarpnack', '2015-01-01', null),
    ('lpo-globen', 'alvsjo-sdo', '2015-01-01', '2020-06-30'),
    ('lpo-globen', 'hagersten-alvsjo', '2020-07-01', null),
    ('lpo-farsta', 'farsta', '2015-01-01', null),
    ('lpo-farsta', 'enskede-arsta-vantor', '2015-01-01', null),
    ('lpo-skarholmen', 'skarholmen', '2015-01-01', null),
    ('lpo-skarholmen', 'hagersten-liljeholmen', '2015-01-01', '2020-06-30'),
    ('lpo-skarholmen', 'hagersten-alvsjo', '2020-07-01', null)
  ) as rad (lokalpolisomrade, stadsdelsomrade, giltig_fran, giltig_till);

-- migrate:down
delete from organisation.lokalpolis_koppling;
