-- migrate:up
create table audit.idempotens (
    anvandare text        not null,
    nyckel    text        not null,
    kommando  text        not null,
    avtryck   bytea       not null,
    svar      jsonb,
    tid       timestamptz not null,
    constraint en_nyckel_anvands_en_gang primary key (anvandare, nyckel)
);
comment on table audit.idempotens is 'Svaret på ett anrop med Idempotency-Key, sparat i samma transaktion som ändringen.';

-- migrate:down
drop table audit.idempotens;
