-- migrate:up
create table indikatorer.importfil (
    import   uuid    not null references indikatorer.import (id),
    nr       integer not null,
    innehall bytea   not null,
    primary key (import, nr)
);
alter table indikatorer.importfil alter column innehall set storage external;
comment on table indikatorer.importfil is 'Filen så som den skickades, i delar om högst en megabyte. Lagras innan mottagandet kvitteras.';

-- migrate:down
drop table indikatorer.importfil;
