-- migrate:up
create table indikatorer.importskillnad (
    import        uuid    not null references indikatorer.import (id),
    slag          text    not null,
    rad           integer not null,
    indikator     text    not null,
    omrade        text    not null,
    uppdelning    text    not null,
    period        text    not null,
    varde         numeric,
    status        text    not null,
    gammalt_varde numeric,
    gammal_status text,
    flagga        text,
    primary key (import, slag, rad),
    constraint slaget_ar_kant check (slag in ('Ny', 'Andrad', 'Oforandrad', 'Borttagen'))
);
comment on table indikatorer.importskillnad is
    'Vad en förhandsgranskad import skulle göra, rad för rad, och vilka rader en verkställd import lämnade oförändrade. Det den ändrade står i matvarde.';
comment on column indikatorer.importskillnad.varde is 'Som det skulle visas: tomt när värdet döljs.';

-- migrate:down
drop table indikatorer.importskillnad;
