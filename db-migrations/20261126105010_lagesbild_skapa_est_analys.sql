-- migrate:up
create table lagesbild.est_kadens (
    omrade     text        primary key,
    kadens     text        not null,
    version    integer     not null check (version > 0),
    andrad_av  text        not null,
    andrad_at  timestamptz not null,
    constraint kadensen_ar_kand check (kadens in ('Kvartal', 'Tertial'))
);
comment on table lagesbild.est_kadens is 'Hur ofta ett område gör sin EST-analys. Utan rad: varje tertial.';

create table lagesbild.est_analystext (
    omrade     text        not null,
    period     text        not null,
    text       text        not null check (length(text) between 1 and 20000),
    version    integer     not null check (version > 0),
    skriven_av text        not null,
    skriven_at timestamptz not null,
    primary key (omrade, period),
    constraint perioden_ar_kvartal_eller_tertial check (period ~ '^[0-9]{4}-(Q[1-4]|T[1-3])$')
);
comment on table lagesbild.est_analystext is 'Analysen i ord av ett kvartals eller tertials iakttagelser. Talen räknas när de visas.';

-- migrate:down
drop table lagesbild.est_analystext;
drop table lagesbild.est_kadens;
