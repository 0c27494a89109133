-- migrate:up
-- Denominators and background from registers: no uncertainty of sampling. A school or a RegSO is a breakdown of its municipality.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, enhet, 'Unga', matning, 'Neutral', kalla, instrument, '{Kommun}'::text[], 'årlig', 0, beskrivning, fallgropar
  from (values
    ('SKV-ELEVER', 'Elever i grundskolan', 'antal', 'Antal', 'Skolverket', 'Skolverkets elevstatistik',
     'Elever i förskoleklass och årskurs 1–9 den 15 oktober, per skolenhet och årskurs.',
     'Efter skolans kommun, inte elevens. Små tal är dolda av källan.'),
    ('SKV-FLICKOR', 'Flickor i grundskolan', 'andel %', 'Kvot', 'Skolverket', 'Skolverkets elevstatistik',
     'Andel flickor av eleverna, per skolenhet.', 'Små tal är dolda av källan.'),
    ('SKV-UTLANDSK-BAKGRUND', 'Elever med utländsk bakgrund', 'andel %', 'Kvot', 'Skolverket', 'Skolverkets elevstatistik',
     'Andel elever i årskurs 1–9 som är födda utomlands eller vars båda föräldrar är det.',
     'Bakgrund, inget utfall. Små tal är dolda av källan.'),
    ('SKV-FORALDRARS-UTBILDNING', 'Elever vars föräldrar har eftergymnasial utbildning', 'andel %', 'Kvot', 'Skolverket',
     'Skolverkets elevstatistik', 'Andel elever i årskurs 1–9.', 'Bakgrund, inget utfall. Små tal är dolda av källan.'),
    ('SCB-FOLKMANGD', 'Folkmängd', 'antal', 'Antal', 'SCB', 'SCB befolkningsstatistik',
     'Invånare den 31 december, per RegSO.', 'RegSO-indelningen av 2020. Äldre och nyare indelningar har andra gränser.'),
    ('SCB-OMRADESTYP', 'Socioekonomisk områdestyp', 'typ 1–5', 'Varde', 'SCB', 'SCB socioekonomiskt index',
     'Områdestyp enligt det socioekonomiska indexet: 1 stora utmaningar, 5 mycket goda förutsättningar.',
     'En klass, inget mått: typer läggs inte ihop och medelvärden av dem betyder inget.')
  ) as rad (kod, namn, enhet, matning, kalla, instrument, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod like 'SKV-%' or kod in ('SCB-FOLKMANGD', 'SCB-OMRADESTYP');
