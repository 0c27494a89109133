-- migrate:up
create table indikatorer.importfel (
    import     uuid    not null references indikatorer.import (id),
    rad        integer not null,
    avvisad    boolean not null,
    felkod     text    not null,
    felfalt    text,
    meddelande text    not null,
    forslag    text,
    innehall   text    not null,
    primary key (import, rad)
);
comment on table indikatorer.importfel is 'Rader i en import som avvisats eller flaggats, med avsändarens egna fält och vad som är fel.';
comment on column indikatorer.importfel.innehall is 'Avsändarens fält i filens ordning, åtskilda av tecknet U+001F.';

-- migrate:down
drop table indikatorer.importfel;
