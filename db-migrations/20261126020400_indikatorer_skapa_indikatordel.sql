-- migrate:up
create table indikatorer.indikatordel (
    hel  text not null references indikatorer.indikator (kod),
    del  text not null references indikatorer.indikator (kod),
    slag text not null,
    primary key (hel, del),
    constraint delens_slag_ar_kant check (slag in ('Del', 'Darav')),
    constraint en_indikator_ar_inte_del_av_sig_sjalv check (hel <> del)
);
comment on table indikatorer.indikatordel is
    'Vilka antal som är delar av ett annat: Del ger tillsammans helheten, Darav är bara en del av den och får aldrig summeras.';

-- migrate:down
drop table indikatorer.indikatordel;
