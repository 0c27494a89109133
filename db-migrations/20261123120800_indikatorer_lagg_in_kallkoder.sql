-- migrate:up
-- Kolada's own ids. The two indicators for a single year have none: their id means the three-year mean.
insert into indikatorer.kallkod (kalla, kod, indikator)
select 'kolada', substr(kod, 5), kod
  from indikatorer.indikator
 where kod ~ '^KOL-[NU][0-9]{5}$';

-- migrate:down
delete from indikatorer.kallkod where kalla = 'kolada';
