-- migrate:up
-- Which areas a city district area was formed of. Of the 24 areas of 1997 two are not known to us, so the step from 24
-- to 18 is incomplete; the later steps are complete.
insert into organisation.omrade_foregangare (omrade, foregangare, relation, datum)
select omrade, foregangare, relation, datum::date
  from (values
    ('jarva', 'rinkeby-kista', 'Sammanslagning', '2023-07-01'),
    ('jarva', 'spanga-tensta', 'Sammanslagning', '2023-07-01'),
    ('norra-innerstaden', 'norrmalm-sdo', 'Sammanslagning', '2023-07-01'),
    ('norra-innerstaden', 'ostermalm-sdo', 'Sammanslagning', '2023-07-01'),
    ('hagersten-alvsjo', 'hagersten-liljeholmen', 'Sammanslagning', '2020-07-01'),
    ('hagersten-alvsjo', 'alvsjo-sdo', 'Sammanslagning', '2020-07-01'),
    ('rinkeby-kista', 'rinkeby-sdo', 'Sammanslagning', '2007-01-01'),
    ('rinkeby-kista', 'kista-sdo', 'Sammanslagning', '2007-01-01'),
    ('sodermalm', 'maria-gamla-stan', 'Sammanslagning', '2007-01-01'),
    ('sodermalm', 'katarina-sofia', 'Sammanslagning', '2007-01-01'),
    ('enskede-arsta-vantor', 'enskede-arsta', 'Sammanslagning', '2007-01-01'),
    ('enskede-arsta-vantor', 'vantor', 'Sammanslagning', '2007-01-01'),
    ('hagersten-liljeholmen', 'hagersten-sdo', 'Sammanslagning', '2007-01-01'),
    ('hagersten-liljeholmen', 'liljeholmen-sdo', 'Sammanslagning', '2007-01-01'),
    ('enskede-arsta', 'enskede-sdo', 'Sammanslagning', '1999-01-01'),
    ('enskede-arsta', 'arsta-sdo', 'Sammanslagning', '1999-01-01'),
    ('hasselby-vallingby', 'hasselby-sdo', 'Sammanslagning', '1999-01-01'),
    ('hasselby-vallingby', 'vallingby-sdo', 'Sammanslagning', '1999-01-01'),
    ('maria-gamla-stan', 'hornstull-sdo', 'Sammanslagning', '1999-01-01'),
    ('katarina-sofia', 'hammarby-sdo', 'Delning', '1999-01-01'),
    ('skarpnack', 'hammarby-sdo', 'Delning', '1999-01-01')
  ) as rad (omrade, foregangare, relation, datum);

-- migrate:down
delete from organisation.omrade_foregangare;
