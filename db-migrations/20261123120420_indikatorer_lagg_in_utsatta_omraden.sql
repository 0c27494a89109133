-- migrate:up
-- The classification of areas by the police: a count of polygons, not of crimes.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'antal', 'Brott', 'Antal', 'LagBra', 'Polisen, NOA', 'Polisens bedömning av utsatta områden',
       '{Kommun}'::text[], 'vartannat år', 0, beskrivning, fallgropar
  from (values
    ('BRO-14', 'Utsatta områden',
     'Antal områden i staden som polisen bedömer som utsatta, riskområden eller särskilt utsatta.',
     'Områden delas och slås ihop mellan utgåvorna (2025 ökade antalet i landet bara av det skälet): antalet kan '
     'inte jämföras utan gränserna.')
  ) as rad (kod, namn, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod = 'BRO-14';
