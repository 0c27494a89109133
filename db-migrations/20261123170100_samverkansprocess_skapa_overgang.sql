-- migrate:up
create table samverkansprocess.overgang (
    process_id   uuid        not null references samverkansprocess.process (id),
    nummer       integer     not null check (nummer > 0),
    fran         text        not null,
    till         text        not null,
    cykel        integer     not null,
    orsak        text,
    motivering   text,
    overstyrning text,
    varningar    text[]      not null default '{}',
    av           text        not null,
    tid          timestamptz not null,
    primary key (process_id, nummer),
    constraint overgangens_orsak_ar_kand check (orsak in ('NyInformation', 'NyaForhallanden', 'BristIUnderlag',
        'Resursandring', 'Organisationsandring', 'Beslut')),
    constraint orsak_motiveras check (orsak is null or motivering is not null),
    constraint varning_kraver_overstyrning check (varningar = '{}' or overstyrning is not null)
);
comment on table samverkansprocess.overgang is 'Varje steg som en process har tagit. Bara tillägg: inget ändras och inget raderas.';
comment on column samverkansprocess.overgang.varningar is 'Villkor som inte var uppfyllda när styrgruppen gick vidare ändå.';

create function samverkansprocess.skydda_overgang() returns trigger language plpgsql as $$
begin
    raise exception 'Historiken ändras inte.' using errcode = 'check_violation';
end $$;

create trigger historiken_ar_bara_tillagg before update or delete or truncate on samverkansprocess.overgang
    for each statement execute function samverkansprocess.skydda_overgang();

-- migrate:down
drop table samverkansprocess.overgang;
drop function samverkansprocess.skydda_overgang();
