-- migrate:up
create schema organisation;

create table organisation.omrade (
    kod         text primary key,
    namn        text not null,
    typ         text not null,
    nyko_kod    text,
    foralder    text references organisation.omrade (kod),
    giltig_fran date not null,
    giltig_till date,
    constraint kod_har_bara_gemener_siffror_och_bindestreck check (kod ~ '^[a-z0-9-]+$'),
    constraint omradestypen_ar_kand
        check (typ in ('Rike', 'Kommun', 'Stadsdelsomrade', 'Stadsdel', 'Lokalpolisomrade')),
    constraint omradet_upphor_inte_fore_det_borjar check (giltig_till >= giltig_fran)
);
create index omrade_foralder_idx on organisation.omrade (foralder);
comment on table organisation.omrade is 'Geografiska områden som ett träd med giltighetstid. Koden är publik och återanvänds aldrig.';
comment on column organisation.omrade.giltig_till is 'Sista giltiga dagen; null = gäller tills vidare.';

create table organisation.omrade_foregangare (
    omrade     text not null references organisation.omrade (kod),
    foregangare text not null references organisation.omrade (kod),
    relation   text not null,
    datum      date not null,
    primary key (omrade, foregangare),
    constraint relationen_ar_kand check (relation in ('Sammanslagning', 'Delning', 'Namnbyte')),
    constraint ett_omrade_foregar_inte_sig_sjalvt check (omrade <> foregangare)
);
comment on table organisation.omrade_foregangare is 'Vilka områden ett område bildades av, och när.';

create table organisation.lokalpolis_koppling (
    lokalpolisomrade text not null references organisation.omrade (kod),
    stadsdelsomrade  text not null references organisation.omrade (kod),
    giltig_fran      date not null,
    giltig_till      date,
    primary key (lokalpolisomrade, stadsdelsomrade, giltig_fran),
    constraint kopplingen_upphor_inte_fore_den_borjar check (giltig_till >= giltig_fran)
);
comment on table organisation.lokalpolis_koppling is 'Lokalpolisområde och stadsdelsområde: många till många, med giltighetstid.';

-- migrate:down
drop table organisation.lokalpolis_koppling;
drop table organisation.omrade_foregangare;
drop table organisation.omrade;
drop schema organisation;
