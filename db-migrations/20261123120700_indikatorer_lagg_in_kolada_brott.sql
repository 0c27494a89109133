-- migrate:up
-- U07417 and U07452 changed unit under the same id between the deliveries of 2024-01-30 (three-year mean per 1 000) and
-- 2024-12-12 (single year per 100 000). The id keeps its first meaning; the new one has an indicator of its own (IN7).
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, enhet, 'Brott', 'Kvot', 'LagBra', 'Kolada', instrument, '{Kommun}'::text[], 'årlig', 0,
       beskrivning, fallgropar
  from (values
    ('KOL-U07417', 'Anmälda stöld- och tillgreppsbrott, treårsmedelvärde', 'per 1 000 inv',
     'Kolada U07417, år T-2 till T',
     'Anmälda stölder, tillgrepp och rån i kommunen per 1 000 invånare, medelvärde av tre år till och med det '
     'angivna.',
     'Källan bytte mått under samma id i december 2024, till enskilt år per 100 000 invånare: sådana rader flaggas. '
     'Efter brottsplats.'),
    ('KOL-U07417-AR', 'Anmälda stöld- och tillgreppsbrott, enskilt år', 'per 100 000 inv',
     'Kolada U07417 från december 2024',
     'Anmälda stölder, tillgrepp och rån i kommunen per 100 000 invånare under året.',
     'Enheten är härledd: tre års värden i denna serie ger treårsmedelvärdet i KOL-U07417. Efter brottsplats.'),
    ('KOL-U07452', 'Anmälda brott om skadegörelse, treårsmedelvärde', 'per 1 000 inv',
     'Kolada U07452, år T-2 till T',
     'Anmälda skadegörelsebrott i kommunen per 1 000 invånare, medelvärde av tre år till och med det angivna.',
     'Källan bytte mått under samma id i december 2024, till enskilt år per 100 000 invånare: sådana rader flaggas. '
     'Efter brottsplats.'),
    ('KOL-U07452-AR', 'Anmälda brott om skadegörelse, enskilt år', 'per 100 000 inv',
     'Kolada U07452 från december 2024',
     'Anmälda skadegörelsebrott i kommunen per 100 000 invånare under året.',
     'Enheten är härledd: tre års värden i denna serie ger treårsmedelvärdet i KOL-U07452. Efter brottsplats.')
  ) as rad (kod, namn, enhet, instrument, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod in (
    'KOL-U07417', 'KOL-U07417-AR', 'KOL-U07452', 'KOL-U07452-AR');
