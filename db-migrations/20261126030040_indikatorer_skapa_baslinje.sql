-- migrate:up
create table indikatorer.baslinje (
    indikator     text        not null references indikatorer.indikator (kod),
    omrade        text        not null,
    uppdelning    text        not null default 'alla',
    period_fran   text        not null,
    period_till   text        not null,
    motivering    text        not null,
    faststalld_av text        not null,
    faststalld    timestamptz not null,
    version       integer     not null default 1,
    primary key (indikator, omrade, uppdelning),
    constraint baslinjen_har_en_motivering check (length(motivering) between 1 and 1000),
    constraint baslinjens_version_ar_positiv check (version > 0)
);
comment on table indikatorer.baslinje is
    'Perioderna som en person har bestämt att ett styrdiagram räknar mittlinje och gränser ur, tills någon ändrar dem.';

-- migrate:down
drop table indikatorer.baslinje;
