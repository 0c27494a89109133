-- migrate:up
alter table indikatorer.matvarde add column seriebrott boolean not null default false;
comment on column indikatorer.matvarde.seriebrott is
    'Ett registrerat brott ligger mellan värdet och det närmast föregående i serien. brott är det som källan säger; båda visas som ett.';

-- Two things may be said of a row by the transaction that registered it, before anybody has seen it: that it protects another, and
-- that its series breaks there.
create or replace function indikatorer.bara_skydd_fore_publicering() returns trigger language plpgsql as $$
begin
    if old.xmin = pg_current_xact_id()::xid and (
        (old.grundstatus is null and new.grundstatus = old.status
            and to_jsonb(new) - 'status' - 'grundstatus' - 'synlig' = to_jsonb(old) - 'status' - 'grundstatus' - 'synlig')
        or to_jsonb(new) - 'seriebrott' - 'synlig' = to_jsonb(old) - 'seriebrott' - 'synlig')
    then
        return new;
    end if;
    raise exception 'Mätvärden ändras aldrig: % på % är inte tillåtet. Registrera en ny revision.', tg_op, tg_table_name;
end
$$;

-- migrate:down
create or replace function indikatorer.bara_skydd_fore_publicering() returns trigger language plpgsql as $$
begin
    if old.xmin = pg_current_xact_id()::xid and old.grundstatus is null and new.grundstatus = old.status
        and to_jsonb(new) - 'status' - 'grundstatus' - 'synlig' = to_jsonb(old) - 'status' - 'grundstatus' - 'synlig'
    then
        return new;
    end if;
    raise exception 'Mätvärden ändras aldrig: % på % är inte tillåtet. Registrera en ny revision.', tg_op, tg_table_name;
end
$$;
alter table indikatorer.matvarde drop column seriebrott;
