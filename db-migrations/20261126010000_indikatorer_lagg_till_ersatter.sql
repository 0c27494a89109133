-- migrate:up
alter table indikatorer.matvarde
    add column ersatter bigint,
    add column aterstaller bigint,
    add column anledning text,
    add constraint en_rad_ersatter_en_tidigare check (ersatter < id),
    add constraint en_rad_aterstaller_en_tidigare check (aterstaller < id);
comment on column indikatorer.matvarde.ersatter is 'Raden som gällde för nyckeln närmast före; tomt när nyckeln var ny.';
comment on column indikatorer.matvarde.aterstaller is 'Raden vars värden ett återkallande satte tillbaka.';
comment on column indikatorer.matvarde.anledning is 'Varför värdet ändrades: skälet till en upplåst period eller ett återkallande.';

-- migrate:down
alter table indikatorer.matvarde drop column ersatter, drop column aterstaller, drop column anledning;
