-- migrate:up
-- Background: conditions of growing up. Register-based ratios, so no interval of uncertainty.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, enhet, 'Unga', 'Kvot', riktning, 'Kolada', instrument, '{Kommun}'::text[], 'årlig', 0,
       beskrivning, fallgropar
  from (values
    ('KOL-N00943', 'Föräldrapenningdagar som tas ut av män', 'andel %', 'Neutral', 'Kolada N00943',
     'Mäns del av de uttagna föräldrapenningdagarna.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N00945', 'Dagar med tillfällig föräldrapenning som tas ut av män', 'andel %', 'Neutral', 'Kolada N00945',
     'Mäns del av de uttagna dagarna för vård av barn.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N07907', 'Trångboddhet i flerbostadshus enligt norm 2', 'andel %', 'LagBra', 'Kolada N07907',
     'Andel av invånarna i flerbostadshus som är trångbodda enligt norm 2.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N07914', 'Trångboddhet i flerbostadshus enligt norm 3', 'andel %', 'LagBra', 'Kolada N07914',
     'Andel av invånarna i flerbostadshus som är trångbodda enligt den högre norm 3.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N09805', 'Aktivitetstillfällen för barn och unga på bibliotek', 'per 1 000 inv 0–18 år', 'HogBra',
     'Kolada N09805',
     'Antal tillfällen i kommunala bibliotek i förhållande till invånarna 0–18 år.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N09811', 'Barnbokslån på kommunala bibliotek', 'antal per barn', 'HogBra', 'Kolada N09811',
     'Antal lån i förhållande till barnen 0–17 år.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N09890', 'Elever i musik- eller kulturskola', 'andel %', 'HogBra', 'Kolada N09890',
     'Andel av barnen 6–15 år som går i musik- eller kulturskola.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-U09800', 'Deltagartillfällen i idrottsföreningar, 7–20 år', 'antal per inv 7–20 år', 'HogBra',
     'Kolada U09800',
     'Antal deltagartillfällen i idrottsföreningar i förhållande till invånarna 7–20 år.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-U09808', 'Deltagartillfällen i idrottsföreningar, 13–20 år', 'antal per inv 13–20 år', 'HogBra',
     'Kolada U09808',
     'Antal deltagartillfällen i idrottsföreningar i förhållande till invånarna 13–20 år.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.')
  ) as rad (kod, namn, enhet, riktning, instrument, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod in (
    'KOL-N00943', 'KOL-N00945', 'KOL-N07907', 'KOL-N07914', 'KOL-N09805', 'KOL-N09811', 'KOL-N09890',
    'KOL-U09800', 'KOL-U09808');
