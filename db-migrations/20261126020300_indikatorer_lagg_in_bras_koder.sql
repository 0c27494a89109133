-- migrate:up
-- Brå's ids, and its words in the database file and in the yearly tables. The words differ between the formats.
insert into indikatorer.kallkod (kalla, slag, kod, indikator)
select 'bra', 'Indikator', substr(kod, 5), kod
  from indikatorer.indikator
 where kod ~ '^BRA-13[0-9]{3}$';

insert into indikatorer.kallkod (kalla, slag, kod, indikator)
select 'bra', 'Indikator', kod, indikator
  from (values
    ('8-12 kap. Brott mot förmögenhet', 'BRA-13206'),
    ('9 kap. Bedrägeri och annan oredlighet', 'BRA-13211'), ('Bedrägeri och annan oredlighet', 'BRA-13211'),
    ('Bedrägeri genom social manipulation (fr. o. m. 2019)', 'BRA-SOCIAL'), ('Social manipulation, totalt', 'BRA-SOCIAL'),
    ('Befogenhetsbedrägeri', 'BRA-BEFOGENHET'), ('Romansbedrägeri', 'BRA-ROMANS'),
    ('Investeringsbedrägeri', 'BRA-INVESTERING'), ('Fakturabedrägeri', 'BRA-FAKTURA'),
    ('Identitetsbedrägeri', 'BRA-IDENTITET'), ('Annonsbedrägeri', 'BRA-ANNONS'),
    ('Kortbedrägeri utan fysiskt kort', 'BRA-KORT'), ('Olovlig identitetsanvändning', 'BRA-OLOVLIGID'),
    ('Lag om straff för penningtvättsbrott', 'BRA-PENNINGTVATT'), ('Penningtvättsbrott, totalt', 'BRA-PENNINGTVATT'),
    ('Penningtvättsbrott (3-4 §)', 'BRA-PENNINGTVATT-34'),
    ('Finansiering av terroristbrott (7035)', 'BRA-7035'),
    ('Finansiering av annan särskilt allvarlig brottslighet (7036)', 'BRA-7036'),
    ('0950 - Befogenhetsbedrägeri, bedrägeri genom social manipulation, internationell anknytning, '
     'mot äldre/funktionsnedsatt', 'BRA-0950')
  ) as rad (kod, indikator);

insert into indikatorer.kallkod (kalla, slag, kod, omrade)
values ('bra', 'Omrade', 'Hela landet', '00');

-- migrate:down
delete from indikatorer.kallkod where kalla = 'bra';
