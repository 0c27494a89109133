-- migrate:up
-- What is delivered, by whom and under which licence. Sets without a date have no delivery of ours behind them yet.
insert into indikatorer.datamangd (kod, namn, kalla, licens, utgivare, syntetisk, beskrivning, hamtad)
select kod, namn, kalla, licens, utgivare, syntetisk, beskrivning, hamtad::date
  from (values
    ('KOLADA-STOCKHOLM', 'Kolada: nyckeltal för Stockholm', 'Kolada',
     'Fri användning, ange "Källa: Kolada". Avskrivet ur pgmj/DIDreport, CC BY 4.0.',
     'Rådet för främjande av kommunala analyser', false,
     'Kommunvärden för Stockholm (0180): anmälda brott, elevers trygghet och bakgrundsmått om uppväxt och skola.',
     '2024-12-12'),
    ('KOLADA-BROTT', 'Kolada: anmälda brott, alla kommuner', 'Kolada',
     'Fri användning, ange "Källa: Kolada". Avskrivet ur pgmj/DIDreport, CC BY 4.0.',
     'Rådet för främjande av kommunala analyser', false,
     'Anmälda stölder (U07417) och anmäld skadegörelse (U07452) per kommun, i flera leveranser från 2023 och 2024.',
     '2024-12-12'),
    ('ANMALDA-BROTT', 'Anmälda brott från polisen', 'Polisen',
     'Enligt överenskommelsen mellan staden och Polisregion Stockholm.', 'Polisregion Stockholm', false,
     'Anmälda brott per område och månad, lämnade av polisens system. Preliminära tal ersätts av slutliga.', null),
    ('TRYGGHETSMATNINGEN', 'Trygghetsmätningen', 'Stockholms stad', 'Inte fastställd.', 'Stockholms stad', false,
     'Stadens enkät vart tredje år om trygghet, utsatthet och ordning. Ingen leverans finns ännu.', null),
    ('POLISENS-TRYGGHETSMATNING', 'Polisregion Stockholms trygghetsmätning', 'Polisen', 'Inte fastställd.',
     'Polisregion Stockholm', false,
     'Polisregionens årliga enkät sedan 2020. Ett annat instrument än stadens. Ingen leverans finns ännu.', null),
    ('STOCKHOLMSENKATEN', 'Stockholmsenkäten', 'Stockholms stad', 'Inte fastställd.', 'Stockholms stad', false,
     'Enkät vartannat år till elever i årskurs 9 och gymnasiets år 2. Ingen leverans finns ännu.', null),
    ('EGEN-INRAPPORTERING', 'Stadens egen inrapportering', 'Stockholms stad', 'Inte fastställd.', 'Stockholms stad', false,
     'Aggregerade tal som nämnderna själva lämnar, till exempel trygghetsvandringar och allvarssamtal.', null),
    ('TRYGGHET-SYNTETISK', 'Syntetiska exempeldata för stadsdelsområden', 'SYNTETISK', 'CC0 1.0', 'Trygghet', true,
     'Påhittade tal för att visa systemet. De beskriver inget verkligt område och får aldrig användas som fakta.',
     '2026-11-23')
  ) as rad (kod, namn, kalla, licens, utgivare, syntetisk, beskrivning, hamtad);

-- migrate:down
delete from indikatorer.datamangd;
