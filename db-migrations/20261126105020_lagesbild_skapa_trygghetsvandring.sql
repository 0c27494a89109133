-- migrate:up
create table lagesbild.trygghetsvandring (
    id         uuid        primary key,
    omrade     text        not null,
    datum      date        not null,
    rutt       text        not null check (length(rutt) between 1 and 2000),
    deltagare  jsonb       not null default '[]',
    version    integer     not null default 1 check (version > 0),
    skapad_av  text        not null,
    created_at timestamptz not null,
    constraint deltagarna_ar_en_lista check (jsonb_typeof(deltagare) = 'array')
);
create index trygghetsvandring_omrade_idx on lagesbild.trygghetsvandring (omrade, datum desc);
comment on table lagesbild.trygghetsvandring is 'En trygghetsvandring: när, var och hur många som gick, grupp för grupp. Aldrig vilka.';

alter table lagesbild.iakttagelse
    add column trygghetsvandring_id uuid references lagesbild.trygghetsvandring (id),
    add constraint vandringens_iakttagelse_har_den_kallan
        check (trygghetsvandring_id is null or kalla = 'Trygghetsvandring');
create index iakttagelse_trygghetsvandring_idx on lagesbild.iakttagelse (trygghetsvandring_id)
 where trygghetsvandring_id is not null;
comment on column lagesbild.iakttagelse.trygghetsvandring_id is 'Vandringen som den gjordes under.';

create table lagesbild.aterkoppling (
    id             uuid        primary key,
    iakttagelse_id uuid        not null references lagesbild.iakttagelse (id),
    slag           text        not null,
    text           text        not null check (length(text) between 1 and 1000),
    datum          date        not null,
    organisation   text        not null,
    skapad_av      text        not null,
    created_at     timestamptz not null,
    constraint aterkopplingens_slag_ar_kant check (slag in ('Atgardat', 'Planerat', 'Avvisat', 'Vidarebefordrat'))
);
create index aterkoppling_iakttagelse_idx on lagesbild.aterkoppling (iakttagelse_id, created_at desc);
comment on table lagesbild.aterkoppling is
    'Vad det blev av en iakttagelse. Raderna ändras aldrig: den senaste gäller, de tidigare visar vägen dit.';

-- migrate:down
drop table lagesbild.aterkoppling;
alter table lagesbild.iakttagelse drop column trygghetsvandring_id;
drop table lagesbild.trygghetsvandring;
