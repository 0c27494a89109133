-- migrate:up
-- Brå's own ids: the chapters of the penal code (level 3) and some crimes in them (level 4, "därav").
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'antal', 'Brott', 'Antal', 'LagBra', 'Brå', 'Brå anmälda brott', '{Kommun}'::text[], 'månad', 0,
       'Anmälda brott enligt Brå: ' || namn || '.',
       'Anmälda brott mäter anmälningar, inte brottslighet. Preliminära tal ändras. ' || fallgrop
  from (values
    ('BRA-13195', '3 kap. Brott mot liv och hälsa', ''),
    ('BRA-13199', '4 kap. Brott mot frihet och frid', ''),
    ('BRA-13688', '5 kap. Ärekränkningsbrott', ''),
    ('BRA-13678', '6 kap. Sexualbrott', ''),
    ('BRA-13689', '7 kap. Brott mot familj', ''),
    ('BRA-13207', '8 kap. Stöld, rån m.m.', ''),
    ('BRA-13211', '9 kap. Bedrägeri och annan oredlighet', ''),
    ('BRA-13214', '10 kap. Förskingring och annan trolöshet', ''),
    ('BRA-13215', '11 kap. Brott mot borgenärer m.m.', ''),
    ('BRA-13216', '12 kap. Skadegörelsebrott', ''),
    ('BRA-13218', '13 kap. Allmänfarliga brott', ''),
    ('BRA-13220', '14 kap. Förfalskningsbrott', ''),
    ('BRA-13221', '15 kap. Mened, falskt åtal m.m.', ''),
    ('BRA-13223', '16 kap. Brott mot allmän ordning', ''),
    ('BRA-13224', '17 kap. Brott mot allmän verksamhet', ''),
    ('BRA-13226', '18-20 kap. Högmålsbrott, brott mot rikets säkerhet, tjänstefel m.m.', ''),
    ('BRA-13197', 'Misshandel inkl. grov', 'En del av ett kapitel: delarna ger inte kapitlets summa.'),
    ('BRA-13258', 'Biltillgrepp', 'En del av ett kapitel: delarna ger inte kapitlets summa.'),
    ('BRA-13260', 'Cykeltillgrepp', 'En del av ett kapitel: delarna ger inte kapitlets summa.'),
    ('BRA-13551', 'Fickstöld', 'En del av ett kapitel: delarna ger inte kapitlets summa.'),
    ('BRA-13264', 'Inbrottsstöld i bostad', 'En del av ett kapitel: delarna ger inte kapitlets summa.'),
    ('BRA-13268', 'Rån, inkl. grovt', 'En del av ett kapitel: delarna ger inte kapitlets summa.'),
    ('BRA-13550', 'Stöld och snatteri i butik, varuhus o.d.', 'En del av ett kapitel: delarna ger inte kapitlets summa.')
  ) as rad (kod, namn, fallgrop);

-- migrate:down
delete from indikatorer.indikator where kod in (
    'BRA-13195', 'BRA-13199', 'BRA-13688', 'BRA-13678', 'BRA-13689', 'BRA-13207',
    'BRA-13211', 'BRA-13214', 'BRA-13215', 'BRA-13216', 'BRA-13218', 'BRA-13220',
    'BRA-13221', 'BRA-13223', 'BRA-13224', 'BRA-13226', 'BRA-13197', 'BRA-13258',
    'BRA-13260', 'BRA-13551', 'BRA-13264', 'BRA-13268', 'BRA-13550');
