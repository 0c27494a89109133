-- migrate:up
create table indikatorer.hamtningsurval (
    datamangd text    primary key references indikatorer.datamangd (kod),
    koder     text[]  not null,
    omraden   text[]  not null default '{}',
    antal_ar  integer not null default 5,
    constraint minst_en_kod_hamtas check (cardinality(koder) > 0),
    constraint antalet_ar_ar_rimligt check (antal_ar between 1 and 50)
);
comment on table indikatorer.hamtningsurval is 'Vad som hämtas från Kolada till en datamängd: källans koder, kommuner (tomt = alla) och hur många år bakåt.';

insert into indikatorer.hamtningsurval (datamangd, koder, omraden, antal_ar)
select 'KOLADA-STOCKHOLM', array_agg(kod order by kod), '{0180}'::text[], 15
  from indikatorer.kallkod
 where kalla = 'kolada'
   and slag = 'Indikator';

insert into indikatorer.hamtningsurval (datamangd, koder)
values ('KOLADA-BROTT', '{U07417,U07452}'),
       ('KOLADA-SKOLENKAT', '{N15613,N15629,N15643,N15659,N17673}');

-- migrate:down
drop table indikatorer.hamtningsurval;
