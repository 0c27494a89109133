-- migrate:up
-- The survey of pupils by Skolinspektionen: shares with a known number of answers. Municipal schools only.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'andel %', 'Unga', 'Andel', riktning, 'Kolada', instrument, '{Kommun}'::text[], 'årlig', 30,
       beskrivning, fallgropar
  from (values
    ('KOL-N15613', 'Elever i årskurs 5 som känner sig trygga i skolan', 'HogBra', 'Kolada N15613',
     'Andel som svarat helt och hållet eller till stor del på frågan om de känner sig trygga i skolan.',
     'Görs i hälften av kommunerna varje år. Bara kommunala skolor. De som svarat att de inte vet ingår i nämnaren.'),
    ('KOL-N15643', 'Elever i årskurs 8 som känner sig trygga i skolan', 'HogBra', 'Kolada N15643',
     'Andel som svarat helt och hållet eller till stor del på frågan om de känner sig trygga i skolan.',
     'Görs i hälften av kommunerna varje år. Bara kommunala skolor. De som svarat att de inte vet ingår i nämnaren.'),
    ('KOL-N17673', 'Elever i gymnasiets år 2 som känner sig trygga i skolan', 'HogBra', 'Kolada N17673',
     'Andel som svarat helt och hållet eller till stor del på frågan om de känner sig trygga i skolan.',
     'Ersätter en äldre enkät (till 2021) med annan fråga: inte samma serie. Bara kommunala skolor.')
  ) as rad (kod, namn, riktning, instrument, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod in (
    'KOL-N15613', 'KOL-N15643', 'KOL-N17673');
