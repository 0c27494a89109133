-- migrate:up
-- The key carries the whole row: a series, or an indicator in all areas, is read in key order from the index alone, however the
-- deliveries have scattered the table. It holds only as long as the table is vacuumed after each import.
alter table indikatorer.publicerat
    drop constraint publicerat_pkey,
    add constraint publicerat_pkey primary key (indikator, omrade, uppdelning, period, datamangd)
        include (registrerad, period_fran, period_till, n, revision, fullstandighet, syntetisk, brott, varde, standardfel,
                 ki_nedre, ki_ovre, taljare, namnare, designeffekt, enhet, metod, status, statistikstatus, kalla, flagga,
                 konfidentialitet, indikatorversion);
comment on index indikatorer.publicerat_pkey is
    'Bär hela raden, så att läsning sker i nyckelns ordning utan tabellen. Vakuumera efter varje import (beslut 0020).';

-- migrate:down
alter table indikatorer.publicerat
    drop constraint publicerat_pkey,
    add constraint publicerat_pkey primary key (indikator, omrade, uppdelning, period, datamangd);
