-- migrate:up
-- The 127 RegSO of Stockholm (SCB, RegSO 2020, CC0): the number in SCB's code 0180R001 and the name. A RegSO is a breakdown of the
-- municipality: it does not follow the borders of the city districts, so it has no place in the tree of areas.
insert into indikatorer.kallkod (kalla, slag, kod, omrade, uppdelning)
select 'scb', 'Omrade', 'Stockholm (' || substr(rad, 5) || ')', '0180', 'regso=0180r' || left(rad, 3)
  from string_to_table(
    '001 Abrahamsberg | 002 Akalla | 003 Alvik | 004 Aspudden | 005 Bagarmossen | 006 Bandhagen | '
    '007 Beckomberga | 008 Björkhagen | 009 Blackeberg | 010 Bredäng | 011 Bromma kyrka | 012 Bromsten | '
    '013 Bällsta | 014 Djurgården | 015 Eneby | 016 Engelbrekts kyrka | 017 Enskede Gård | 018 Enskededalen | '
    '019 Enskedefältet | 020 Fagersjö | 021 Farsta | 022 Flysta | 023 Fredhäll | 024 Fruängen | '
    '025 Gamla Enskede | 026 Grimsta | 027 Gröndal | 028 Gubbängen | 029 Gustav Vasa | 030 Gärdet | '
    '031 Hagsätra | 032 Hammarbyhöjden | 033 Hedvig Eleonora | 034 Herrängen | 035 Hjorthagen-Värtahamnen | '
    '036 Husby | 037 Hägersten | 038 Hägerstensåsen | 039 Hässelby Gård | 040 Hässelby Strand | '
    '041 Hässelby Villastad | 042 Högdalen | 043 Höglandet | 044 Hökarängen | 045 Johanneshov | 046 Kista | '
    '047 Klara-Jacob | 048 Kristineberg | 049 Kungsholm | 050 Kälvesta | 051 Kärrtorp | 052 Larsboda | '
    '053 Liljeholmen | 054 Lilla Essingen | 055 Liseberg | 056 Långbro | 057 Långsjö | 058 Mariatorget | '
    '059 Marieberg | 060 Mariehäll | 061 Mellersta Högalid | 062 Midsommarkransen | 063 Mälarhöjden | '
    '064 Nockeby | 065 Nockebyhov-Olovslund | 066 Norra Adolf Fredrik | 067 Norra Högalid | 068 Norra Johannes | '
    '069 Norra Skarpnäcks Gård | 070 Norra Sofia | 071 Norra Ängby | 072 Nälsta | 073 Oscars kyrka | '
    '074 Reimersholme-Långholmen | 075 Riksby-Åkeshov | 076 Rinkeby | 077 Råcksta | 078 Rågsved | '
    '079 Skärholmen | 080 Sköndal | 081 Smedslätten | 082 Solberga | 083 Solhem-Lunda | 084 Stadshagen | '
    '085 Stora Essingen | 086 Stora Mossen | 087 Storkyrkan | 088 Stureby | 089 Sundby | 090 Svedmyra | '
    '091 Sydvästra Skarpnäcks gård-Orhem | 092 Sätra | 093 Södra Adolf Fredrik | 094 Södra Hammarbyhamnen | '
    '095 Södra Högalid | 096 Södra Johannes | 097 Södra Sofia | 098 Södra Station | 099 Södra Ängby | '
    '100 Tallkrogen | 101 Tekniska Högskolan | 102 Tensta | 103 Traneberg | 104 Ulvsunda | '
    '105 Ulvsunda Industriområde | 106 Universitetet | 107 Vinsta | 108 Vårberg | 109 Vällingby | '
    '110 Västberga | 111 Västertorp | 112 Västra Farsta Strand-Farstanäset | 113 Västra Katarina | '
    '114 Västra Matteus | 115 Åkeslund | 116 Ålsten | 117 Årsta | 118 Älvsjö | 119 Äppelviken | 120 Örby | '
    '121 Örby Slott | 122 Östberga | 123 Östra Farsta Strand | 124 Östra Katarina | 125 Östra Matteus | '
    '126 Östra Sankt Göran | 127 Östra Skarpnäcks gård-Flaten-Skrubba',
    ' | ') as rad;

insert into indikatorer.kallkod (kalla, slag, kod, indikator, uppdelning)
values
    ('scb', 'Indikator', 'antal; födelseregion=totalt; kön=totalt', 'SCB-FOLKMANGD', null),
    ('scb', 'Indikator', 'antal; födelseregion=Sverige; kön=totalt', 'SCB-FOLKMANGD', 'fodelseregion=sverige'),
    ('scb', 'Indikator', 'värde', 'SCB-OMRADESTYP', null);

-- migrate:down
delete from indikatorer.kallkod where kalla = 'scb';
