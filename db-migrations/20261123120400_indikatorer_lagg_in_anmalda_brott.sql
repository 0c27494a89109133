-- migrate:up
-- Reported crime. Preliminary and final figures are separate revisions; the retrieval date is kept.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, enhet, 'Brott', matning, riktning, kalla, 'Anmälda brott', omradesnivaer::text[], periodicitet, 5,
       beskrivning, fallgropar
  from (values
    ('BRO-01', 'Anmälda brott totalt', 'per 100 000 inv', 'Kvot', 'Neutral', 'Brå', '{Kommun,Stadsdelsomrade}',
     'månad',
     'Alla anmälda brott i förhållande till folkmängden.',
     'I innerstaden är dagbefolkningen mycket större än den boende: kvoten blir missvisande. Följer benägenheten '
     'att anmäla.'),
    ('BRO-02', 'Våldsbrott', 'antal', 'Antal', 'LagBra', 'Brå', '{Kommun,Stadsdelsomrade}', 'månad',
     'Antal anmälda misshandelsbrott enligt 3 kap. brottsbalken.',
     'Stort mörkertal. Säg alltid om talet är preliminärt.'),
    ('BRO-03', 'Rån', 'antal', 'Antal', 'LagBra', 'Brå och Polisen', '{Kommun,Stadsdelsomrade,Lokalpolisomrade}',
     'månad',
     'Antal anmälda rån, med personrån och personrån mot unga som delar.',
     'Små tal per månad: jämför helår eller rullande tolv månader.'),
    ('BRO-04', 'Tillgrepp av motorfordon', 'antal', 'Antal', 'LagBra', 'Brå', '{Kommun,Stadsdelsomrade}', 'månad',
     'Antal anmälda stölder och försök till stöld av motorfordon.',
     'Parkeringstillgång och fordonsbestånd skiljer mellan områden.'),
    ('BRO-05', 'Bostadsinbrott', 'per 1 000 hushåll', 'Kvot', 'LagBra', 'Brå', '{Kommun,Stadsdelsomrade}', 'månad',
     'Anmälda inbrott i bostad i förhållande till antalet hushåll.',
     'Hög anmälningsgrad eftersom försäkringen kräver det: jämför inte nivån med brott som sällan anmäls.'),
    ('BRO-06', 'Skadegörelse inklusive klotter', 'antal', 'Antal', 'LagBra', 'Brå', '{Kommun,Stadsdelsomrade}',
     'månad',
     'Antal anmälda skadegörelsebrott.',
     'Stora fastighetsägare och trafikbolag anmäler i omgångar; deras rutiner styr nivån.'),
    ('BRO-07', 'Narkotikabrott', 'antal', 'Antal', 'Neutral', 'Brå', '{Kommun,Stadsdelsomrade,Lokalpolisomrade}',
     'månad',
     'Antal anmälda narkotikabrott.',
     'Upptäcktsbrott: talet följer polisens insats. En ökning kan vara ett resultat av arbetet.')
  ) as rad (kod, namn, enhet, matning, riktning, kalla, omradesnivaer, periodicitet, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod between 'BRO-01' and 'BRO-07';
