-- migrate:up
create table indikatorer.matvarde (
    id             bigint      generated always as identity primary key,
    datamangd      text        not null references indikatorer.datamangd (kod),
    indikator      text        not null references indikatorer.indikator (kod),
    omrade         text        not null,
    period         text        not null,
    period_fran    date        not null,
    period_till    date        not null,
    uppdelning     text        not null default 'alla',
    varde          numeric,
    n              integer,
    standardfel    numeric,
    ki_nedre       numeric,
    ki_ovre        numeric,
    metod          text,
    status         text        not null default 'Ok',
    statistikstatus text      not null default 'Slutlig',
    kalla          text        not null,
    revision       integer     not null,
    registrerad    timestamptz not null,
    import         uuid,
    borttagen      boolean     not null default false,
    flagga         text,
    synlig         boolean     not null generated always as (status in ('Ok', 'Osaker', 'Uppskattad')) stored,
    constraint en_rad_per_nyckel_och_revision
        unique (indikator, omrade, uppdelning, period, datamangd, revision),
    constraint statusen_ar_kand
        check (status in ('Ok', 'Osaker', 'ForFaSvar', 'ForFaInvanare', 'Undertryckt', 'Saknas', 'Uppskattad')),
    constraint statistikstatusen_ar_kand check (statistikstatus in ('Preliminar', 'Slutlig')),
    constraint ett_synligt_varde_finns check (varde is not null or not synlig),
    constraint ett_varde_som_saknas_ar_tomt check (status <> 'Saknas' or varde is null),
    constraint intervallet_ar_helt_och_har_metod
        check (num_nulls(ki_nedre, ki_ovre, metod) in (0, 3) and ki_nedre <= ki_ovre),
    constraint perioden_slutar_inte_fore_sin_borjan check (period_fran <= period_till),
    constraint n_ar_inte_negativt check (n >= 0),
    constraint revisionen_ar_positiv check (revision > 0)
);
comment on table indikatorer.matvarde is
    'Sanningen: varje mätvärde som någonsin registrerats. En rättelse är en ny rad med högre revision; inget ändras.';
comment on column indikatorer.matvarde.synlig is 'Om värdet får visas. Värden som undertrycks står kvar här, inte i publicerat.';
comment on column indikatorer.matvarde.borttagen is 'Källan har dragit tillbaka värdet i den här revisionen.';
comment on column indikatorer.matvarde.revision is 'Datamängdens revision som registrerade raden.';

create function indikatorer.bara_tillagg() returns trigger language plpgsql as $$
begin
    raise exception 'Mätvärden ändras aldrig: % på % är inte tillåtet. Registrera en ny revision.', tg_op, tg_table_name;
end
$$;

create trigger matvarde_ar_bara_tillagg
    before update or delete or truncate on indikatorer.matvarde
    for each statement execute function indikatorer.bara_tillagg();

-- migrate:down
drop table indikatorer.matvarde;
drop function indikatorer.bara_tillagg();
