-- migrate:up
-- Read at the city's own pages: Enskede-Årsta-Vantör, Hägersten-Älvsjö and Skärholmen; at secondary sources: Farsta and
-- Skarpnäck. Not verified at a source: that Skarpnäcks gård belongs to Skarpnäck.
insert into organisation.omrade (kod, namn, typ, foralder, giltig_fran)
select kod, namn, 'Stadsdel', foralder, date '1997-01-01'
  from (values
    ('bagarmossen', 'Bagarmossen', 'skarpnack'), ('bjorkhagen', 'Björkhagen', 'skarpnack'),
    ('enskededalen', 'Enskededalen', 'skarpnack'), ('flaten', 'Flaten', 'skarpnack'),
    ('hammarbyhojden', 'Hammarbyhöjden', 'skarpnack'), ('karrtorp', 'Kärrtorp', 'skarpnack'),
    ('orhem', 'Orhem', 'skarpnack'), ('skarpnacks-gard', 'Skarpnäcks gård', 'skarpnack'),
    ('skrubba', 'Skrubba', 'skarpnack'),
    ('fagersjo', 'Fagersjö', 'farsta'), ('farsta-stadsdel', 'Farsta', 'farsta'),
    ('farsta-strand', 'Farsta strand', 'farsta'), ('farstanaset', 'Farstanäset', 'farsta'),
    ('gubbangen', 'Gubbängen', 'farsta'), ('hokarangen', 'Hökarängen', 'farsta'), ('larsboda', 'Larsboda', 'farsta'),
    ('skondal', 'Sköndal', 'farsta'), ('svedmyra', 'Svedmyra', 'farsta'), ('tallkrogen', 'Tallkrogen', 'farsta'),
    ('bandhagen', 'Bandhagen', 'enskede-arsta-vantor'), ('enskede-gard', 'Enskede gård', 'enskede-arsta-vantor'),
    ('enskedefaltet', 'Enskedefältet', 'enskede-arsta-vantor'),
    ('gamla-enskede', 'Gamla Enskede', 'enskede-arsta-vantor'), ('hagsatra', 'Hagsätra', 'enskede-arsta-vantor'),
    ('hogdalen', 'Högdalen', 'enskede-arsta-vantor'), ('johanneshov', 'Johanneshov', 'enskede-arsta-vantor'),
    ('ragsved', 'Rågsved', 'enskede-arsta-vantor'), ('stureby', 'Stureby', 'enskede-arsta-vantor'),
    ('arsta', 'Årsta', 'enskede-arsta-vantor'), ('orby', 'Örby', 'enskede-arsta-vantor'),
    ('ostberga', 'Östberga', 'enskede-arsta-vantor'),
    ('aspudden', 'Aspudden', 'hagersten-alvsjo'), ('fruangen', 'Fruängen', 'hagersten-alvsjo'),
    ('grondal', 'Gröndal', 'hagersten-alvsjo'), ('herrangen', 'Herrängen', 'hagersten-alvsjo'),
    ('hagersten', 'Hägersten', 'hagersten-alvsjo'), ('hagerstensasen', 'Hägerstensåsen', 'hagersten-alvsjo'),
    ('liljeholmen', 'Liljeholmen', 'hagersten-alvsjo'), ('liseberg', 'Liseberg', 'hagersten-alvsjo'),
    ('langbro', 'Långbro', 'hagersten-alvsjo'), ('langsjo', 'Långsjö', 'hagersten-alvsjo'),
    ('midsommarkransen', 'Midsommarkransen', 'hagersten-alvsjo'), ('malarhojden', 'Mälarhöjden', 'hagersten-alvsjo'),
    ('solberga', 'Solberga', 'hagersten-alvsjo'), ('vastberga', 'Västberga', 'hagersten-alvsjo'),
    ('vastertorp', 'Västertorp', 'hagersten-alvsjo'), ('alvsjo', 'Älvsjö', 'hagersten-alvsjo'),
    ('orby-slott', 'Örby slott', 'hagersten-alvsjo'),
    ('bredang', 'Bredäng', 'skarholmen'), ('skarholmen-stadsdel', 'Skärholmen', 'skarholmen'),
    ('satra', 'Sätra', 'skarholmen'), ('varberg', 'Vårberg', 'skarholmen')
  ) as stadsdel (kod, namn, foralder);

-- migrate:down
delete from organisation.omrade
 where typ = 'Stadsdel'
   and foralder in ('skarpnack', 'farsta', 'enskede-arsta-vantor', 'hagersten-alvsjo', 'skarholmen');
