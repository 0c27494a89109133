-- migrate:up
alter table indikatorer.indikator
    add column sakert_antal   integer not null default 100,
    add column troskelversion integer not null default 1,
    add constraint sakert_antal_ar_inte_negativt check (sakert_antal >= 0);
comment on column indikatorer.indikator.sakert_antal is 'Andelar med färre svar än så visas som osäkra (IN3).';

create table indikatorer.troskel (
    indikator    text        not null references indikatorer.indikator (kod),
    version      integer     not null check (version > 1),
    minsta_antal integer     not null check (minsta_antal >= 0),
    sakert_antal integer     not null check (sakert_antal >= 0),
    anledning    text        not null check (length(anledning) between 1 and 1000),
    omraknade    integer     not null check (omraknade >= 0),
    beslutad_av  text        not null,
    beslutad     timestamptz not null,
    primary key (indikator, version)
);
comment on table indikatorer.troskel is 'Ändringar av en indikators tröskelvärden: vad de blev, varför, och hur många mätvärden som fick en ny revision.';

create function indikatorer.troskel_ar_beslutad() returns trigger language plpgsql as $$
begin
    raise exception 'Ett beslut om tröskelvärden ändras aldrig: fatta ett nytt.';
end
$$;

create trigger troskel_ar_bara_tillagg
    before update or delete or truncate on indikatorer.troskel
    for each statement execute function indikatorer.troskel_ar_beslutad();

-- migrate:down
drop table indikatorer.troskel;
drop function indikatorer.troskel_ar_beslutad();
alter table indikatorer.indikator drop column troskelversion, drop column sakert_antal;
