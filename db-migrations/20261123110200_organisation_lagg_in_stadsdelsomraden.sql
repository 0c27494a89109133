-- migrate:up
-- The eleven areas of today. Nyko 2 is the last two digits of the area codes in the region's map data (80104 = 04).
insert into organisation.omrade (kod, namn, typ, nyko_kod, foralder, giltig_fran)
select kod, namn, 'Stadsdelsomrade', nyko_kod, '0180', giltig_fran::date
  from (values
    ('jarva', 'Järva', '32', '2023-07-01'),
    ('hasselby-vallingby', 'Hässelby-Vällingby', '04', '1999-01-01'),
    ('bromma', 'Bromma', '06', '1997-01-01'),
    ('kungsholmen', 'Kungsholmen', '08', '1997-01-01'),
    ('norra-innerstaden', 'Norra innerstaden', '31', '2023-07-01'),
    ('sodermalm', 'Södermalm', '27', '2007-01-01'),
    ('skarpnack', 'Skarpnäck', '15', '1997-01-01'),
    ('farsta', 'Farsta', '18', '1997-01-01'),
    ('enskede-arsta-vantor', 'Enskede-Årsta-Vantör', '28', '2007-01-01'),
    ('hagersten-alvsjo', 'Hägersten-Älvsjö', '29', '2020-07-01'),
    ('skarholmen', 'Skärholmen', '24', '1997-01-01')
  ) as dagens (kod, namn, nyko_kod, giltig_fran);

-- Areas that have been merged away on the way from 24 (1997) over 18 (1999), 14 (2007) and 13 (2020) to 11 (2023).
insert into organisation.omrade (kod, namn, typ, nyko_kod, foralder, giltig_fran, giltig_till)
select kod, namn, 'Stadsdelsomrade', nyko_kod, '0180', giltig_fran::date, giltig_till::date
  from (values
    ('rinkeby-kista', 'Rinkeby-Kista', '25', '2007-01-01', '2023-06-30'),
    ('spanga-tensta', 'Spånga-Tensta', '03', '1997-01-01', '2023-06-30'),
    ('norrmalm-sdo', 'Norrmalm', '09', '1997-01-01', '2023-06-30'),
    ('ostermalm-sdo', 'Östermalm', '10', '1997-01-01', '2023-06-30'),
    ('hagersten-liljeholmen', 'Hägersten-Liljeholmen', null, '2007-01-01', '2020-06-30'),
    ('alvsjo-sdo', 'Älvsjö', null, '1997-01-01', '2020-06-30'),
    ('rinkeby-sdo', 'Rinkeby', null, '1997-01-01', '2006-12-31'),
    ('kista-sdo', 'Kista', null, '1997-01-01', '2006-12-31'),
    ('maria-gamla-stan', 'Maria-Gamla stan', null, '1997-01-01', '2006-12-31'),
    ('katarina-sofia', 'Katarina-Sofia', null, '1997-01-01', '2006-12-31'),
    ('enskede-arsta', 'Enskede-Årsta', null, '1999-01-01', '2006-12-31'),
    ('vantor', 'Vantör', null, '1997-01-01', '2006-12-31'),
    ('hagersten-sdo', 'Hägersten', null, '1997-01-01', '2006-12-31'),
    ('liljeholmen-sdo', 'Liljeholmen', null, '1997-01-01', '2006-12-31'),
    ('enskede-sdo', 'Enskede', null, '1997-01-01', '1998-12-31'),
    ('arsta-sdo', 'Årsta', null, '1997-01-01', '1998-12-31'),
    ('hasselby-sdo', 'Hässelby', null, '1997-01-01', '1998-12-31'),
    ('vallingby-sdo', 'Vällingby', null, '1997-01-01', '1998-12-31'),
    ('hammarby-sdo', 'Hammarby', null, '1997-01-01', '1998-12-31'),
    ('hornstull-sdo', 'Hornstull', null, '1997-01-01', '1998-12-31')
  ) as tidigare (kod, namn, nyko_kod, giltig_fran, giltig_till);

-- migrate:down
delete from organisation.omrade where typ = 'Stadsdelsomrade';
