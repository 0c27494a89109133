-- migrate:up
create table indikatorer.seriebrott (
    id              uuid        primary key,
    indikator       text        not null references indikatorer.indikator (kod),
    omrade          text,
    datum           date        not null,
    orsak           text        not null,
    kalla           text        not null,
    registrerad_av  text        not null,
    created_at      timestamptz not null default now(),
    constraint ett_brott_per_indikator_omrade_och_dag unique nulls not distinct (indikator, omrade, datum),
    constraint brottet_har_en_orsak check (length(orsak) between 1 and 500),
    constraint brottet_har_en_kalla check (length(kalla) between 1 and 500)
);
comment on table indikatorer.seriebrott is
    'När en serie bryts: värden före och efter dagen jämförs aldrig i ett test och ligger aldrig i samma styrdiagram (IN6).';
comment on column indikatorer.seriebrott.omrade is 'Området som brottet gäller; tomt = alla.';

-- Known breaks. A merger of areas is not one: the area is the same ground, and earlier counts are added up and labelled.
insert into indikatorer.seriebrott (id, indikator, omrade, datum, orsak, kalla, registrerad_av)
select md5(concat_ws('/', 'seriebrott', kod, '2015-01-01'))::uuid, kod, null, date '2015-01-01',
       'Uppgiften om i vilken kommun brottet begicks blev säkrare från och med 2015', 'SVT, med uppgift från Brå', 'system'
  from indikatorer.indikator
 where instrument = 'Anmälda brott'
    or kod like 'KOL-U0741%'
    or kod like 'KOL-U0745%';

insert into indikatorer.seriebrott (id, indikator, omrade, datum, orsak, kalla, registrerad_av)
select md5(concat_ws('/', 'seriebrott', kod, '2018-07-01'))::uuid, kod, null, date '2018-07-01',
       'Samtyckeslagen vidgade vad som är ett brott', 'SFS 2018:618', 'system'
  from indikatorer.indikator
 where kod = 'BRO-09';

-- migrate:down
drop table indikatorer.seriebrott;
