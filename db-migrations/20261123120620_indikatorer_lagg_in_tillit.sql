-- migrate:up
-- Trust and satisfaction.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, enhet, 'Tillit', matning, 'HogBra', kalla, instrument, omradesnivaer::text[], periodicitet, 30,
       beskrivning, fallgropar
  from (values
    ('TIL-01', 'Tillit till grannar och kollektiv förmåga', 'index', 'Index', 'Stockholms stad och forskning',
     'Index för kollektiv förmåga', '{Stadsdelsomrade}', 'vart tredje år',
     'Sammanvägt mått, 0–100, på tillit till grannar och på om man väntar sig att de griper in.',
     'Hur indexet byggs är inte verifierat: jämför bara värden från samma mätning och metod.'),
    ('TIL-02', 'Nöjd med skötsel och renhållning', 'andel %', 'Andel', 'Stockholms stad', 'Medborgarundersökningen',
     '{Kommun,Stadsdelsomrade}', 'årlig',
     'Andel svarande som är nöjda med hur allmänna platser sköts och städas.',
     'Genomfördes inte 2020: värdet saknas det året, det är inte noll.')
  ) as rad (kod, namn, enhet, matning, kalla, instrument, omradesnivaer, periodicitet, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod between 'TIL-01' and 'TIL-02';
