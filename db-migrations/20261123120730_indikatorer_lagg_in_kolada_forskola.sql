-- migrate:up
-- Background: preschool. Register-based shares, so no interval of uncertainty.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'andel %', 'Unga', 'Kvot', riktning, 'Kolada', instrument, '{Kommun}'::text[], 'årlig', 0,
       beskrivning, fallgropar
  from (values
    ('KOL-N11050', 'Förskolans heltidstjänster med pedagogisk högskoleexamen', 'HogBra', 'Kolada N11050',
     'Andel heltidstjänster i alla förskolor i kommunen.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N11051', 'Heltidstjänster med pedagogisk högskoleexamen, enskild förskola', 'HogBra', 'Kolada N11051',
     'Andel heltidstjänster i förskolor med enskild huvudman.',
     'Att N11051 är enskild och N11052 kommunal huvudman är en slutsats av värdena. Koladas egen beskrivning är '
     'inte läst.'),
    ('KOL-N11052', 'Heltidstjänster med pedagogisk högskoleexamen, kommunal förskola', 'HogBra', 'Kolada N11052',
     'Andel heltidstjänster i kommunens egna förskolor.',
     'Att N11051 är enskild och N11052 kommunal huvudman är en slutsats av värdena. Koladas egen beskrivning är '
     'inte läst.'),
    ('KOL-N11821', 'Barn 3–5 år inskrivna i förskola', 'HogBra', 'Kolada N11821',
     'Andel av barnen 3–5 år som är inskrivna i förskola.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.')
  ) as rad (kod, namn, riktning, instrument, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod in (
    'KOL-N11050', 'KOL-N11051', 'KOL-N11052', 'KOL-N11821');
