-- migrate:up
create table indikatorer.hamtning (
    id         uuid        primary key,
    datamangd  text        not null references indikatorer.datamangd (kod),
    status     text        not null default 'Vantar',
    sidor      integer     not null default 0,
    poster     integer     not null default 0,
    import     uuid        references indikatorer.import (id),
    felkod     text,
    fel        text,
    skapad_av  text        not null,
    created_at timestamptz not null,
    klar       timestamptz,
    constraint hamtningens_status_ar_kand check (status in ('Vantar', 'Pagar', 'Klar', 'Misslyckad')),
    constraint en_misslyckad_hamtning_har_lagrat_inget check (status <> 'Misslyckad' or import is null),
    constraint en_misslyckad_hamtning_har_ett_fel check ((status = 'Misslyckad') = (felkod is not null))
);
create unique index en_hamtning_i_taget_per_datamangd on indikatorer.hamtning (datamangd)
    where status in ('Vantar', 'Pagar');
create index hamtning_datamangd_idx on indikatorer.hamtning (datamangd, created_at desc);
comment on table indikatorer.hamtning is 'Historiken över vad som hämtats från källor, med importen som det blev eller varför det inte blev någon.';

-- migrate:down
drop table indikatorer.hamtning;
