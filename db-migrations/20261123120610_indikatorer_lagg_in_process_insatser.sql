-- migrate:up
-- The volume of measures and of reporting.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, enhet, 'Process', matning, riktning, kalla, instrument, omradesnivaer::text[], periodicitet,
       minsta_antal, beskrivning, fallgropar
  from (values
    ('PRO-07', 'Deltagare i föräldrastödsprogram', 'antal', 'Antal', 'HogBra', 'Stadsdelsnämnderna',
     'Nämndens verksamhetsuppföljning', '{Stadsdelsomrade}', 'tertial', 5,
     'Antal vårdnadshavare som deltagit i ett föräldrastödsprogram.',
     'Program av olika längd räknas lika.'),
    ('PRO-08', 'Enheter med trygghetsmål i verksamhetsplanen', 'andel %', 'Kvot', 'HogBra', 'Systemet',
     'Enheternas verksamhetsplaner', '{Stadsdelsomrade}', 'årlig', 0,
     'Andel enheter i nämnden vars verksamhetsplan har minst ett mål om trygghet.',
     'Ett mål på pappret är inte ett arbete.'),
    ('PRO-09', 'Personer i avhopparverksamhet', 'antal', 'Antal', 'Neutral', 'Socialförvaltningen',
     'Socialförvaltningens verksamhetsuppföljning', '{Kommun}', 'årlig', 5,
     'Antal personer som fått stöd att lämna en kriminell miljö.',
     'Bara för hela staden, aldrig per område: få personer och stor risk för röjande.'),
    ('PRO-10', 'EST-rapporteringsgrad', 'andel %', 'Kvot', 'HogBra', 'Systemet', 'EST-rapporter',
     '{Stadsdelsomrade}', 'vecka', 0,
     'Andel av de väntade veckorapporterna som kommit in.',
     'Antalet väntade rapporter ändras när rapportörer tillkommer eller slutar.'),
    ('PRO-11', 'Ordningsvaktstimmar på prioriterade platser', 'timmar', 'Varde', 'Neutral', 'Trafikkontoret',
     'Beställda ordningsvaktstimmar', '{Stadsdelsomrade}', 'månad', 0,
     'Antal timmar som stadens ordningsvakter funnits på prioriterade platser. Finns också per plats.',
     'Insats, inte effekt. Att Trafikkontoret är ägare av uppgiften är inte verifierat.')
  ) as rad (kod, namn, enhet, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
            beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod between 'PRO-07' and 'PRO-11';
