-- migrate:up
-- One part per group of indicators: each part's visibility map stays a single page and its key three levels deep, so that a series
-- costs as many pages among 20 million rows as among one (beslut 0029). The key still carries the whole row (beslut 0020).
alter table indikatorer.publicerat rename to publicerat_odelad;
alter table indikatorer.publicerat_odelad rename constraint publicerat_pkey to publicerat_odelad_pkey;
create table indikatorer.publicerat (
    like indikatorer.publicerat_odelad including defaults including constraints including comments
) partition by hash (indikator);
comment on table indikatorer.publicerat is
    'Det som får visas nu: en rad per nyckel, den senaste revisionen, undertryckningen gjord. Härleds ur matvarde i importens egen transaktion. Delad efter indikator.';
alter table indikatorer.publicerat
    add constraint publicerat_pkey primary key (indikator, omrade, uppdelning, period, datamangd)
        include (registrerad, period_fran, period_till, n, revision, fullstandighet, syntetisk, brott, varde, standardfel,
                 ki_nedre, ki_ovre, taljare, namnare, designeffekt, enhet, metod, status, statistikstatus, kalla, flagga,
                 konfidentialitet, indikatorversion);
comment on index indikatorer.publicerat_pkey is
    'Bär hela raden, så att läsning sker i nyckelns ordning utan tabellen. Vakuumera efter varje import (beslut 0020).';
do $$
begin
    for del in 0..31 loop
        execute format(
            'create table indikatorer.publicerat_%s partition of indikatorer.publicerat for values with (modulus 32, remainder %s)',
            to_char(del, 'FM00'), del);
        execute format('comment on table indikatorer.publicerat_%s is %L', to_char(del, 'FM00'), 'En del av publicerat.');
    end loop;
end
$$;
insert into indikatorer.publicerat
select * from indikatorer.publicerat_odelad order by indikator, omrade, uppdelning, period, datamangd;
drop table indikatorer.publicerat_odelad;

-- migrate:down
alter table indikatorer.publicerat rename to publicerat_delad;
alter table indikatorer.publicerat_delad rename constraint publicerat_pkey to publicerat_delad_pkey;
create table indikatorer.publicerat (
    like indikatorer.publicerat_delad including defaults including constraints including comments
);
comment on table indikatorer.publicerat is
    'Det som får visas nu: en rad per nyckel, den senaste revisionen, undertryckningen gjord. Härleds ur matvarde i importens egen transaktion.';
alter table indikatorer.publicerat
    add constraint publicerat_pkey primary key (indikator, omrade, uppdelning, period, datamangd)
        include (registrerad, period_fran, period_till, n, revision, fullstandighet, syntetisk, brott, varde, standardfel,
                 ki_nedre, ki_ovre, taljare, namnare, designeffekt, enhet, metod, status, statistikstatus, kalla, flagga,
                 konfidentialitet, indikatorversion);
comment on index indikatorer.publicerat_pkey is
    'Bär hela raden, så att läsning sker i nyckelns ordning utan tabellen. Vakuumera efter varje import (beslut 0020).';
insert into indikatorer.publicerat
select * from indikatorer.publicerat_delad order by indikator, omrade, uppdelning, period, datamangd;
drop table indikatorer.publicerat_delad;
