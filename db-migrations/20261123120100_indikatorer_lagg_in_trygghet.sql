-- migrate:up
-- The topics are confirmed at the sources; the exact wording of the questions must be taken from the questionnaire.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'andel %', 'Trygghet', 'Andel', riktning, 'Stockholms stad', 'Trygghetsmätningen',
       omradesnivaer::text[], 'vart tredje år', 30, beskrivning, fallgropar
  from (values
    ('TRY-01', 'Trygg utomhus sent på kvällen i sitt bostadsområde', 'HogBra', '{Kommun,Stadsdelsomrade,Stadsdel}',
     'Andel svarande som känner sig trygga när de går ut ensamma sent en kväll där de bor.',
     'Få svar per stadsdel. De som aldrig går ut redovisas för sig. Får inte läggas ihop med polisens mätning '
     '(TRY-08).'),
    ('TRY-02', 'Orolig för att utsättas för brott', 'LagBra', '{Kommun,Stadsdelsomrade,Stadsdel}',
     'Andel svarande som är oroliga för att själva bli utsatta för brott.',
     'Oron kan öka fast utsattheten inte gör det, som 2017. Få svar per stadsdel.'),
    ('TRY-03', 'Orolig för att närstående utsätts för brott', 'LagBra', '{Kommun,Stadsdelsomrade,Stadsdel}',
     'Andel svarande som är oroliga för att någon de står nära ska bli utsatt för brott.',
     'Speglar mer än det egna bostadsområdet, eftersom närstående rör sig på andra platser. Få svar per stadsdel.'),
    ('TRY-04', 'Orolig för våld eller överfall i offentlig miljö', 'LagBra', '{Kommun,Stadsdelsomrade,Stadsdel}',
     'Andel svarande som är oroliga för att bli överfallna eller misshandlade på allmän plats.',
     'Få svar per stadsdel: de flesta skillnader mellan två mätningar är inte säkerställda.'),
    ('TRY-05', 'Orolig för bostadsinbrott', 'LagBra', '{Kommun,Stadsdelsomrade,Stadsdel}',
     'Andel svarande som är oroliga för inbrott i den egna bostaden.',
     'Beror på blandningen av småhus och flerbostadshus: jämför inte områden utan att se till boendeformen.'),
    ('TRY-06', 'Orolig för sexuella trakasserier eller våldtäkt', 'LagBra', '{Kommun,Stadsdelsomrade}',
     'Andel svarande som är oroliga för att utsättas för sexuella trakasserier eller våldtäkt.',
     'Redovisas alltid per kön, eftersom totalen döljer skillnaden. Könsuppdelade celler undertrycks tillsammans.'),
    ('TRY-07', 'Orolig för rån', 'LagBra', '{Kommun,Stadsdelsomrade,Stadsdel}',
     'Andel svarande som är oroliga för att bli rånade.',
     'Få svar per stadsdel. Enskilda uppmärksammade händelser nära mätperioden slår igenom.')
  ) as rad (kod, namn, riktning, omradesnivaer, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod between 'TRY-01' and 'TRY-07';
