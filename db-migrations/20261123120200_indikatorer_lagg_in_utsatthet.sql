-- migrate:up
-- Victimisation by self-report in the survey of the city: rare events, so the intervals are wide.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'andel %', 'Utsatthet', 'Andel', 'LagBra', 'Stockholms stad', 'Trygghetsmätningen',
       omradesnivaer::text[], 'vart tredje år', 30, beskrivning, fallgropar
  from (values
    ('UTS-01', 'Utsatt för misshandel eller annat våld', '{Kommun,Stadsdelsomrade}',
     'Andel svarande som uppger att de utsatts för våld under den senaste tolvmånadersperioden.',
     'Ovanlig händelse: brett intervall redan på stadsdelsområde.'),
    ('UTS-02', 'Utsatt för hot', '{Kommun,Stadsdelsomrade}',
     'Andel svarande som uppger att de blivit hotade under den senaste tolvmånadersperioden.',
     'Ovanlig händelse: brett intervall. Hot på nätet kan räknas olika av olika svarande.'),
    ('UTS-03', 'Utsatt för rån', '{Kommun,Stadsdelsomrade}',
     'Andel svarande som uppger att de blivit rånade under den senaste tolvmånadersperioden.',
     'Mycket ovanlig händelse: bara siffran för hela staden är användbar.'),
    ('UTS-04', 'Utsatt för sexuella trakasserier', '{Kommun,Stadsdelsomrade}',
     'Andel svarande som uppger att de utsatts för sexuella trakasserier under den senaste tolvmånadersperioden.',
     'Definitionen och viljan att berätta har ändrats över tid; nivån steg 2017.'),
    ('UTS-05', 'Utsatt för våld eller trakasserier i nära relation', '{Kommun}',
     'Andel svarande som uppger att de utsatts av en nuvarande eller tidigare partner.',
     'Stort mörkertal. Redovisas bara för hela staden och undertrycks hårt.'),
    ('UTS-06', 'Stöld i eller ur hushållet', '{Kommun,Stadsdelsomrade,Stadsdel}',
     'Andel hushåll som fått något stulet, till exempel ur bostad, förråd eller bil.',
     'Basen är hushåll, inte personer: kan inte läggas ihop med personfrågorna.'),
    ('UTS-07', 'Skadegörelse mot hushållet', '{Kommun,Stadsdelsomrade,Stadsdel}',
     'Andel hushåll som fått egendom avsiktligt förstörd.',
     'Basen är hushåll, inte personer. Få svar per stadsdel.')
  ) as rad (kod, namn, omradesnivaer, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod between 'UTS-01' and 'UTS-07';
