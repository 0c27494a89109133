-- migrate:up
-- The survey of pupils: our own shares from the numbers of answers, and Kolada's indicators of satisfaction.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'andel %', 'Unga', 'Andel', 'HogBra', kalla, instrument, '{Kommun}'::text[], 'årlig', 30,
       beskrivning, fallgropar
  from (values
    ('SKI-TRYGG', 'Elever som känner sig trygga i skolan, räknat ur svaren', 'Skolinspektionen', 'Skolinspektionens skolenkät',
     'Andel som svarat helt och hållet eller till stor del, med antalet svar. De som inte vet ingår i nämnaren.',
     'Görs i hälften av kommunerna varje år. Samma enkät som KOL-N15613 med flera, men räknad ur antal svar.'),
    ('SKI-NOJD', 'Elever som är nöjda med sin skola, räknat ur svaren', 'Skolinspektionen', 'Skolinspektionens skolenkät',
     'Andel som svarat helt och hållet eller till stor del, med antalet svar. De som inte vet ingår i nämnaren.',
     'Görs i hälften av kommunerna varje år.'),
    ('KOL-N15629', 'Elever i årskurs 5 som är nöjda med sin skola', 'Kolada', 'Kolada N15629',
     'Andel som svarat helt och hållet eller till stor del på frågan hur nöjda de är med sin skola.',
     'Görs i hälften av kommunerna varje år.'),
    ('KOL-N15659', 'Elever i årskurs 8 som är nöjda med sin skola', 'Kolada', 'Kolada N15659',
     'Andel som svarat helt och hållet eller till stor del på frågan hur nöjda de är med sin skola.',
     'Görs i hälften av kommunerna varje år.'),
    ('KOL-N17650', 'Gymnasieelever i år 2 som är nöjda med sin skola', 'Kolada', 'Kolada N17650, till 2021',
     'Andel positiva svar på påståendet att eleven är nöjd med sin skola som helhet.',
     'Upphörde 2021; senare frågor är andra serier.')
  ) as rad (kod, namn, kalla, instrument, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod in ('SKI-TRYGG', 'SKI-NOJD', 'KOL-N15629', 'KOL-N15659', 'KOL-N17650');
