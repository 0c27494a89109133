-- migrate:up
-- Brå's own ids: the whole, the two bodies of law and their chapters (levels 1 and 2 of the search page).
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'antal', 'Brott', 'Antal', 'LagBra', 'Brå', 'Brå anmälda brott', '{Kommun}'::text[], 'månad', 0,
       'Anmälda brott enligt Brå: ' || namn || '.',
       'Anmälda brott mäter anmälningar, inte brottslighet. Preliminära tal ändras. ' || fallgrop
  from (values
    ('BRA-13192', 'Totalt antal brott', ''),
    ('BRA-13193', 'Brott mot brottsbalken', ''),
    ('BRA-13231', 'Brott mot specialstraffrättsliga författningar', ''),
    ('BRA-13194', '3-7 kap. Brott mot person', ''),
    ('BRA-13206', '8-12 kap. Brott mot förmögenhet', ''),
    ('BRA-13217', '13-15 kap. Brott mot allmänheten', ''),
    ('BRA-13222', '16-20 kap. Brott mot staten', ''),
    ('BRA-13273', '22 kap. Om landsförräderi m.m.', ''),
    ('BRA-13232', 'Brott mot trafikbrottslagen', ''),
    ('BRA-13236', 'Brott mot narkotikastrafflagen', ''),
    ('BRA-13237', 'Brott mot miljöbalken', ''),
    ('BRA-13238', 'Lag om straff för smuggling', ''),
    ('BRA-13242', 'Brott mot skattebrottslagen m.m.', ''),
    ('BRA-13246', 'Alkohollagen', ''),
    ('BRA-13247', 'Vapenlagen', ''),
    ('BRA-13276', 'Brott mot bidragsbrottslagen', ''),
    ('BRA-13292', 'Övriga specialstraffrättsliga författningar', '')
  ) as rad (kod, namn, fallgrop);

-- migrate:down
delete from indikatorer.indikator where kod in (
    'BRA-13192', 'BRA-13193', 'BRA-13231', 'BRA-13194', 'BRA-13206', 'BRA-13217',
    'BRA-13222', 'BRA-13273', 'BRA-13232', 'BRA-13236', 'BRA-13237', 'BRA-13238',
    'BRA-13242', 'BRA-13246', 'BRA-13247', 'BRA-13276', 'BRA-13292');
