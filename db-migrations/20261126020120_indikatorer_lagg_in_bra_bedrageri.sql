-- migrate:up
-- Fraud and money laundering, for which Brå publishes yearly tables. The sums overlap: none of these are added together here.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'antal', 'Brott', 'Antal', 'LagBra', 'Brå', 'Brå anmälda brott', '{Kommun}'::text[], 'månad', 0,
       'Anmälda brott enligt Brå: ' || namn || '.',
       'Anmälda brott mäter anmälningar, inte brottslighet. Preliminära tal ändras. ' || fallgrop
  from (values
    ('BRA-SOCIAL', 'Bedrägeri genom social manipulation', ''),
    ('BRA-BEFOGENHET', 'Befogenhetsbedrägeri', 'En del av social manipulation. Egen kod sedan 2019.'),
    ('BRA-ROMANS', 'Romansbedrägeri', 'En del av social manipulation. Egen kod sedan 2019.'),
    ('BRA-INVESTERING', 'Investeringsbedrägeri', 'En del av social manipulation. Egen kod sedan 2019.'),
    ('BRA-FAKTURA', 'Fakturabedrägeri', ''),
    ('BRA-IDENTITET', 'Identitetsbedrägeri', ''),
    ('BRA-ANNONS', 'Annonsbedrägeri', ''),
    ('BRA-KORT', 'Kortbedrägeri utan fysiskt kort', ''),
    ('BRA-OLOVLIGID', 'Olovlig identitetsanvändning', 'Ligger utanför 9 kap.'),
    ('BRA-PENNINGTVATT', 'Penningtvättsbrott, totalt', 'Ligger i en egen lag, utanför 9 kap.'),
    ('BRA-PENNINGTVATT-34', 'Penningtvättsbrott, 3–4 §', 'En del av lagen om straff för penningtvättsbrott.'),
    ('BRA-7035', 'Finansiering av terroristbrott', 'Koden finns sedan 2023: dessförinnan finns inga tal, inte noll.'),
    ('BRA-7036',
     'Finansiering av annan särskilt allvarlig brottslighet',
     'Koden finns sedan 2023: dessförinnan finns inga tal, inte noll.'),
    ('BRA-0950',
     'Befogenhetsbedrägeri genom social manipulation med internationell anknytning, mot äldre eller funktionsnedsatta',
     'Brottskod 0950.')
  ) as rad (kod, namn, fallgrop);

-- migrate:down
delete from indikatorer.indikator where kod in (
    'BRA-SOCIAL',
    'BRA-BEFOGENHET',
    'BRA-ROMANS',
    'BRA-INVESTERING',
    'BRA-FAKTURA',
    'BRA-IDENTITET',
    'BRA-ANNONS',
    'BRA-KORT',
    'BRA-OLOVLIGID',
    'BRA-PENNINGTVATT',
    'BRA-PENNINGTVATT-34',
    'BRA-7035',
    'BRA-7036',
    'BRA-0950');
