-- migrate:up
-- Reported crime that is only meaningful for the whole city or a police district.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, enhet, 'Brott', 'Antal', riktning, kalla, 'Anmälda brott', omradesnivaer::text[], periodicitet, 5,
       beskrivning, fallgropar
  from (values
    ('BRO-08', 'Bedrägeri mot äldre', 'antal', 'LagBra', 'Brå och Polisen', '{Kommun}', 'kvartal',
     'Antal anmälda bedrägerier där den drabbade är äldre.',
     'Brottsplatsen är ofta oklar (telefon, nät): visa aldrig per område.'),
    ('BRO-09', 'Sexualbrott', 'antal', 'Neutral', 'Brå', '{Kommun}', 'årlig',
     'Antal anmälda brott enligt 6 kap. brottsbalken.',
     'Lagändringar ger brott i serien. Stort mörkertal, och ökad anmälan kan vara önskad.'),
    ('BRO-10', 'Anmält våld i nära relation', 'antal', 'Neutral', 'Brå', '{Kommun}', 'årlig',
     'Antal anmälda våldsbrott där parterna har eller har haft en nära relation.',
     'Ökad anmälan kan vara ett mål: läs aldrig riktningen utan sammanhang.'),
    ('BRO-11', 'Våld och hot mot tjänsteman samt övergrepp i rättssak', 'antal', 'LagBra', 'Brå',
     '{Kommun,Lokalpolisomrade}', 'årlig',
     'Antal anmälda brott av två slag som räknas till de strategiska brotten.',
     'Beror på rutinen att anmäla på arbetsplatsen.'),
    ('BRO-12', 'Skjutningar, sprängningar och dödligt skjutvapenvåld', 'antal', 'LagBra', 'Polisen',
     '{Kommun,Lokalpolisomrade}', 'månad',
     'Antal bekräftade händelser enligt polisens sammanställning.',
     'Mycket små tal: aldrig per stadsdel, aldrig som trend mellan enstaka månader.'),
    ('BRO-13', 'Strategiska brott, unga', 'antal', 'LagBra', 'Polisen och Brå', '{Kommun,Lokalpolisomrade}',
     'halvår',
     'Antal unga misstänkta för brott som ofta föregår en kriminell bana, redovisat per kön som summa.',
     'Visas bara som summa och per kön. Tal under fem undertrycks.')
  ) as rad (kod, namn, enhet, riktning, kalla, omradesnivaer, periodicitet, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod between 'BRO-08' and 'BRO-13';
