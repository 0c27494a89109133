-- migrate:up
create table lagesbild.polishandelse (
    id             bigint      not null,
    version        integer     not null check (version > 0),
    publicerad     timestamptz not null,
    namn           text        not null,
    sammanfattning text        not null,
    typ            text        not null,
    kommun         text        not null,
    url            text        not null,
    galler         boolean     not null,
    hamtad_at      timestamptz not null,
    primary key (id, version)
);
create unique index polishandelse_galler_idx on lagesbild.polishandelse (id) where galler;
create index polishandelse_tid_idx on lagesbild.polishandelse (kommun, publicerad) where galler;
comment on table lagesbild.polishandelse is
    'Polisens offentliga händelsenotiser, som sammanhang till veckans bild. Aldrig statistik: urvalet är polisens och notiserna ändras.';
comment on column lagesbild.polishandelse.id is 'Källans id. En ändrad notis är en ny version; den gamla finns kvar.';
comment on column lagesbild.polishandelse.kommun is 'Kommunen enligt platsen, eller enligt rubriken när platsen bara är länet (sedan 2026).';

create table lagesbild.polishamtning (
    hamtad_at timestamptz primary key,
    notiser   integer     not null,
    olasliga  integer     not null,
    sparade   integer     not null,
    fel       text
);
comment on table lagesbild.polishamtning is 'Varje hämtning av händelsenotiser: hur många som kom, inte gick att läsa och var nya eller ändrade.';

-- migrate:down
drop table lagesbild.polishamtning;
drop table lagesbild.polishandelse;
