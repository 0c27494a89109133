-- migrate:up
create schema audit;

create table audit.handelse (
    id        bigint      generated always as identity primary key,
    tid       timestamptz not null,
    anvandare text        not null,
    kommando  text        not null,
    subjekt   text        not null,
    innehall  jsonb       not null
);
create index handelse_subjekt_idx on audit.handelse (subjekt, id desc);
create index handelse_anvandare_idx on audit.handelse (anvandare, id desc);

comment on table audit.handelse is 'En rad per genomförd ändring. Skrivs i samma transaktion som ändringen och ändras aldrig.';

create function audit.bara_tillagg() returns trigger language plpgsql as $$
begin
    raise exception 'Granskningsloggen är skrivskyddad: % på % är inte tillåtet.', tg_op, tg_table_name;
end
$$;

create trigger handelse_ar_bara_tillagg
    before update or delete or truncate on audit.handelse
    for each statement execute function audit.bara_tillagg();

-- migrate:down
drop table audit.handelse;
drop function audit.bara_tillagg();
drop schema audit;
