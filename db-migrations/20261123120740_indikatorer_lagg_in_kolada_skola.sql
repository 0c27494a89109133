-- migrate:up
-- Background: school. Register-based shares, so no interval of uncertainty.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'andel %', 'Unga', 'Kvot', riktning, 'Kolada', instrument, '{Kommun}'::text[], 'årlig', 0,
       beskrivning, fallgropar
  from (values
    ('KOL-N15030', 'Lärare i grundskolan med pedagogisk högskoleexamen', 'HogBra', 'Kolada N15030',
     'Andel lärare i årskurs 1–9 i skolor i kommunen.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N15428', 'Elever i årskurs 9 behöriga till yrkesprogram', 'HogBra', 'Kolada N15428',
     'Andel av eleverna som bor i kommunen.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N15813', 'Lärare i grundskolan med legitimation och behörighet', 'HogBra', 'Kolada N15813',
     'Andel heltidstjänster i årskurs 1–9 med lärarlegitimation och behörighet i minst ett ämne.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N15816', 'Elever vars föräldrar har eftergymnasial utbildning', 'Neutral', 'Kolada N15816',
     'Andel elever i årskurs 1–9 i skolor i kommunen.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N17461', 'Gymnasieelever med examen inom fyra år', 'HogBra', 'Kolada N17461',
     'Andel av eleverna som bor i kommunen.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N17538', 'Gymnasieelever med grundläggande högskolebehörighet inom fyra år', 'HogBra', 'Kolada N17538',
     'Andel av eleverna som bor i kommunen.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N17625', 'Gymnasieelever med indraget studiestöd efter ogiltig frånvaro', 'LagBra', 'Kolada N17625',
     'Andel av eleverna som bor i kommunen.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.'),
    ('KOL-N17813', 'Lärare i gymnasieskolan med pedagogisk högskoleexamen', 'HogBra', 'Kolada N17813',
     'Andel lärare i gymnasieskolor i kommunen.',
     'Namn och enhet kommer från öppna projekt som använder samma id och stämmer med värdena; Koladas egen '
     'beskrivning är inte läst.')
  ) as rad (kod, namn, riktning, instrument, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod in (
    'KOL-N15030', 'KOL-N15428', 'KOL-N15813', 'KOL-N15816', 'KOL-N17461', 'KOL-N17538', 'KOL-N17625', 'KOL-N17813');
