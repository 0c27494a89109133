-- migrate:up
-- Disorder as it is counted by the city, its contractors and the fire brigade.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, enhet, 'Ordning', matning, riktning, kalla, instrument, omradesnivaer::text[], periodicitet,
       minsta_antal, beskrivning, fallgropar
  from (values
    ('ORD-06', 'Ärenden i Tyck till', 'antal', 'Antal', 'Neutral', 'Stockholms stad, Tyck till', 'Tyck till',
     '{Stadsdelsomrade,Stadsdel}', 'månad', 5,
     'Antal inkomna synpunkter och felanmälningar om nedskräpning, klotter, skadegörelse och belysning.',
     'Fler ärenden kan betyda mer engagemang, inte fler problem. Enskilda personer kan skicka många.'),
    ('ORD-07', 'Klotter, skadegörelse och nedskräpning åtgärdad inom 24 timmar', 'andel %', 'Kvot', 'HogBra',
     'Stockholms stad, entreprenörer', 'Tyck till och entreprenörsrapporter', '{Kommun,Stadsdelsomrade}', 'månad',
     5,
     'Andel ärenden på ytor som staden råder över som åtgärdats inom ett dygn.',
     'Klockan går från anmälan, inte från händelsen. Gäller bara stadens egna ytor.'),
    ('ORD-08', 'Bränder utomhus och anlagda bränder', 'antal', 'Antal', 'LagBra', 'Storstockholms brandförsvar',
     'Räddningstjänstens händelserapporter', '{Kommun,Stadsdelsomrade}', 'månad', 5,
     'Antal räddningsinsatser till brand utomhus eller brand med avsikt som trolig orsak.',
     'Orsaken kodas på platsen och kan vara osäker.'),
    ('ORD-09', 'Incidenter mot personal', 'antal', 'Antal', 'Neutral', 'Stockholms stad, IA-systemet',
     'IA-systemet', '{Stadsdelsomrade}', 'tertial', 5,
     'Antal rapporterade hot, våldshändelser och försök till otillåten påverkan mot medarbetare. Redovisas per '
     'nämnd och enhet.',
     'Följer rapporteringskulturen: ökning är ofta önskad i början. Små tal.'),
    ('ORD-10', 'EST-observationer', 'antal/vecka', 'Antal', 'Neutral', 'Stockholms stad, EST', 'EST-rapporter',
     '{Stadsdelsomrade}', 'vecka', 5,
     'Antal observationer i rapportörernas veckorapporter, per kategori. Finns också per plats.',
     'Följer antalet rapportörer: dela alltid med antalet inkomna rapporter (PRO-10).')
  ) as rad (kod, namn, enhet, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
            beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod between 'ORD-06' and 'ORD-10';
