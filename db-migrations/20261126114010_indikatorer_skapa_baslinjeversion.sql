-- migrate:up
create table indikatorer.baslinjeversion (
    indikator     text        not null,
    omrade        text        not null,
    uppdelning    text        not null,
    version       integer     not null,
    period_fran   text        not null,
    period_till   text        not null,
    motivering    text        not null,
    faststalld_av text        not null,
    faststalld    timestamptz not null,
    primary key (indikator, omrade, uppdelning, version)
);
comment on table indikatorer.baslinjeversion is
    'Varje baslinje som har gällt, så att ett styrdiagram kan visas som det var. Skrivs av databasen när baslinjen fastställs.';
insert into indikatorer.baslinjeversion (
       indikator, omrade, uppdelning, version, period_fran, period_till, motivering, faststalld_av, faststalld)
select indikator, omrade, uppdelning, version, period_fran, period_till, motivering, faststalld_av, faststalld
  from indikatorer.baslinje;

create function indikatorer.minns_baslinjen() returns trigger language plpgsql as $$
begin
    insert into indikatorer.baslinjeversion (
           indikator, omrade, uppdelning, version, period_fran, period_till, motivering, faststalld_av, faststalld)
    values (new.indikator, new.omrade, new.uppdelning, new.version, new.period_fran, new.period_till, new.motivering,
           new.faststalld_av, new.faststalld);
    return null;
end
$$;

create trigger baslinjen_minns_sina_versioner
    after insert or update on indikatorer.baslinje
    for each row execute function indikatorer.minns_baslinjen();

-- migrate:down
drop trigger baslinjen_minns_sina_versioner on indikatorer.baslinje;
drop function indikatorer.minns_baslinjen();
drop table indikatorer.baslinjeversion;
