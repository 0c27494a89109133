-- migrate:up
create table audit.sigill (
    nr             bigint      primary key,
    tid            timestamptz not null,
    antal          integer     not null,
    rot            bytea       not null,
    foregaende_rot bytea       not null,
    constraint omgangen_har_rader check (antal > 0),
    constraint rot_ar_sha256 check (length(rot) = 32 and length(foregaende_rot) = 32)
);
comment on table audit.sigill is 'En förseglad omgång av granskningsloggen. Rot = SHA-256 av föregående rot och radernas avtryck i ordning.';

create table audit.sigillrad (
    handelse bigint  primary key,
    sigill   bigint  not null references audit.sigill (nr),
    plats    integer not null,
    avtryck  bytea   not null,
    constraint en_rad_per_plats unique (sigill, plats)
);
comment on table audit.sigillrad is 'Vilken omgång en loggrad förseglades i, på vilken plats och med vilket avtryck.';

create trigger sigill_ar_bara_tillagg
    before update or delete or truncate on audit.sigill
    for each statement execute function audit.bara_tillagg();

create trigger sigillrad_ar_bara_tillagg
    before update or delete or truncate on audit.sigillrad
    for each statement execute function audit.bara_tillagg();

-- migrate:down
drop table audit.sigillrad;
drop table audit.sigill;
