-- migrate:up
-- Register-based background on the young: complete counts, so no interval of uncertainty.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'andel %', 'Unga', 'Kvot', riktning, kalla, instrument, omradesnivaer::text[], periodicitet,
       minsta_antal, beskrivning, fallgropar
  from (values
    ('UNG-06', 'Unga som varken arbetar eller studerar', 'LagBra', 'SCB', 'SCB:s registerstatistik om unga',
     '{Kommun,Stadsdelsomrade}', 'årlig', 5,
     'Andel av invånarna 16–24 eller 16–29 år som varken arbetar eller studerar. Åldersgränsen anges i källan.',
     'Släpar ungefär två år. Två åldersgränser förekommer och får inte blandas.'),
    ('UNG-07', 'Inskrivna i förskola', 'HogBra', 'Stockholms stad', 'Stadens förskoleregister',
     '{Stadsdelsomrade,Stadsdel}', 'tertial', 5,
     'Andel av barnen i förskoleålder som är inskrivna i förskola.',
     'Barn som nyss flyttat räknas i nämnaren men kan ha plats i annan kommun.'),
    ('UNG-08', 'Behöriga till gymnasiet efter årskurs 9', 'HogBra', 'Skolverket och Stockholms stad',
     'Skolverkets betygsstatistik', '{Stadsdelsomrade}', 'årlig', 5,
     'Andel elever som går ut årskurs 9 med behörighet till gymnasieskolans yrkesprogram.',
     'Elevens hem och skolans läge ger olika värden: säg vilket som visas.')
  ) as rad (kod, namn, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal, beskrivning,
            fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod between 'UNG-06' and 'UNG-08';
