-- migrate:up
create table indikatorer.uppdelning (
    kod  text primary key,
    namn text not null,
    constraint uppdelningen_ar_alla_eller_led_med_varde check (kod ~ '^(alla|[a-z]+=[a-z0-9-]+(;[a-z]+=[a-z0-9-]+)*)$')
);
comment on table indikatorer.uppdelning is 'Vilka svarande eller händelser ett mätvärde gäller: alla, eller en del av dem.';

insert into indikatorer.uppdelning (kod, namn)
values
    ('alla', 'Alla'),
    ('kon=kvinna', 'Kvinnor och flickor'),
    ('kon=man', 'Män och pojkar'),
    ('arskurs=9', 'Årskurs 9'),
    ('arskurs=gy2', 'Gymnasiets år 2');

-- migrate:down
drop table indikatorer.uppdelning;
