-- migrate:up
-- The police region has a survey of its own since 2020. It is never one series with the survey of the city (IN7).
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'andel %', 'Trygghet', 'Andel', 'HogBra', 'Polisregion Stockholm',
       'Polisregion Stockholms trygghetsmätning', '{Kommun,Lokalpolisomrade}'::text[], 'årlig', 30, beskrivning,
       fallgropar
  from (values
    ('TRY-08', 'Trygg kvällstid, polisens mätning',
     'Andel svarande som känner sig mycket eller ganska trygga kvällstid där de bor, enligt polisregionens mätning.',
     'Ett annat instrument än TRY-01, med åldrarna 16–84/85 år. 2022 omfattade mätningen bara Järva och Huddinge: '
     '2023 jämförs därför med 2021 på andra håll.'),
    ('TRY-09', 'Förtroende för polisens arbete i området',
     'Andel svarande med förtroende för hur polisen sköter sin uppgift i lokalpolisområdet.',
     'Frågans ordalydelse har ändrats mellan år och är inte verifierad här. Lokalpolisområdet kan omfatta andra '
     'kommuner.')
  ) as rad (kod, namn, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod between 'TRY-08' and 'TRY-09';
