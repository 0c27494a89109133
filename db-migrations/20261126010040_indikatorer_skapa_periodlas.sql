-- migrate:up
create table indikatorer.periodlas (
    omrade      text        not null,
    rapport     text        not null,
    period_fran date        not null,
    period_till date        not null,
    anledning   text        not null,
    last_av     text        not null,
    last_at     timestamptz not null,
    primary key (omrade, rapport),
    constraint lasta_dagar_slutar_inte_fore_sin_borjan check (period_fran <= period_till)
);
comment on table indikatorer.periodlas is
    'Perioder som en beslutad rapport vilar på: hela perioder inom dagarna ändras bara av den som får låsa upp, och med ett skäl.';

-- migrate:down
drop table indikatorer.periodlas;
