-- migrate:up
-- Districts under their city district area of today; the parent before a merger is found through its predecessors.
-- With 110310: the 117 districts of the city's district map. The official list has 132, with Nyko 5 codes that we have
-- not got (nyko_kod is null). Districts are older than 1997, when the areas were formed.
-- Not verified at a source: Kungsholmen, Norra innerstaden east of Norrmalm and Vasastaden, and Hansta.
insert into organisation.omrade (kod, namn, typ, foralder, giltig_fran)
select kod, namn, 'Stadsdel', foralder, date '1997-01-01'
  from (values
    ('akalla', 'Akalla', 'jarva'), ('hansta', 'Hansta', 'jarva'), ('husby', 'Husby', 'jarva'),
    ('kista', 'Kista', 'jarva'), ('rinkeby', 'Rinkeby', 'jarva'), ('bromsten', 'Bromsten', 'jarva'),
    ('flysta', 'Flysta', 'jarva'), ('lunda', 'Lunda', 'jarva'), ('solhem', 'Solhem', 'jarva'),
    ('sundby', 'Sundby', 'jarva'), ('tensta', 'Tensta', 'jarva'),
    ('grimsta', 'Grimsta', 'hasselby-vallingby'), ('hasselby-gard', 'Hässelby gård', 'hasselby-vallingby'),
    ('hasselby-strand', 'Hässelby strand', 'hasselby-vallingby'),
    ('hasselby-villastad', 'Hässelby villastad', 'hasselby-vallingby'), ('kalvesta', 'Kälvesta', 'hasselby-vallingby'),
    ('nalsta', 'Nälsta', 'hasselby-vallingby'), ('racksta', 'Råcksta', 'hasselby-vallingby'),
    ('vinsta', 'Vinsta', 'hasselby-vallingby'), ('vallingby', 'Vällingby', 'hasselby-vallingby'),
    ('abrahamsberg', 'Abrahamsberg', 'bromma'), ('alvik', 'Alvik', 'bromma'), ('beckomberga', 'Beckomberga', 'bromma'),
    ('blackeberg', 'Blackeberg', 'bromma'), ('bromma-kyrka', 'Bromma kyrka', 'bromma'),
    ('ballsta', 'Bällsta', 'bromma'), ('eneby', 'Eneby', 'bromma'), ('hoglandet', 'Höglandet', 'bromma'),
    ('mariehall', 'Mariehäll', 'bromma'), ('nockeby', 'Nockeby', 'bromma'), ('nockebyhov', 'Nockebyhov', 'bromma'),
    ('norra-angby', 'Norra Ängby', 'bromma'), ('olovslund', 'Olovslund', 'bromma'), ('riksby', 'Riksby', 'bromma'),
    ('smedslatten', 'Smedslätten', 'bromma'), ('stora-mossen', 'Stora mossen', 'bromma'),
    ('sodra-angby', 'Södra Ängby', 'bromma'), ('traneberg', 'Traneberg', 'bromma'), ('ulvsunda', 'Ulvsunda', 'bromma'),
    ('ulvsunda-industriomrade', 'Ulvsunda industriområde', 'bromma'), ('akeshov', 'Åkeshov', 'bromma'),
    ('akeslund', 'Åkeslund', 'bromma'), ('alsten', 'Ålsten', 'bromma'), ('appelviken', 'Äppelviken', 'bromma'),
    ('fredhall', 'Fredhäll', 'kungsholmen'), ('kristineberg', 'Kristineberg', 'kungsholmen'),
    ('kungsholmen-stadsdel', 'Kungsholmen', 'kungsholmen'), ('lilla-essingen', 'Lilla Essingen', 'kungsholmen'),
    ('marieberg', 'Marieberg', 'kungsholmen'), ('stadshagen', 'Stadshagen', 'kungsholmen'),
    ('stora-essingen', 'Stora Essingen', 'kungsholmen'),
    ('djurgarden', 'Djurgården', 'norra-innerstaden'), ('hjorthagen', 'Hjorthagen', 'norra-innerstaden'),
    ('ladugardsgardet', 'Ladugårdsgärdet', 'norra-innerstaden'),
    ('norra-djurgarden', 'Norra Djurgården', 'norra-innerstaden'), ('norrmalm', 'Norrmalm', 'norra-innerstaden'),
    ('skeppsholmen', 'Skeppsholmen', 'norra-innerstaden'), ('vasastaden', 'Vasastaden', 'norra-innerstaden'),
    ('ostermalm', 'Östermalm', 'norra-innerstaden'),
    ('gamla-stan', 'Gamla stan', 'sodermalm'), ('langholmen', 'Långholmen', 'sodermalm'),
    ('reimersholme', 'Reimersholme', 'sodermalm'), ('riddarholmen', 'Riddarholmen', 'sodermalm'),
    ('sodermalm-stadsdel', 'Södermalm', 'sodermalm'), ('sodra-hammarbyhamnen', 'Södra Hammarbyhamnen', 'sodermalm')
  ) as stadsdel (kod, namn, foralder);

-- migrate:down
delete from organisation.omrade
 where typ = 'Stadsdel'
   and foralder in ('jarva', 'hasselby-vallingby', 'bromma', 'kungsholmen', 'norra-innerstaden', 'sodermalm');
