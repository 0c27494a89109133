-- migrate:up
create table atgardsplan.statusbyte (
    id         uuid        primary key,
    atgard_id  uuid        not null references atgardsplan.atgard (id),
    fran       text        not null,
    till       text        not null,
    motiv      text,
    av         text        not null,
    created_at timestamptz not null default now(),
    constraint pausad_och_avbruten_har_motiv check (till not in ('Pausad', 'Avbruten') or motiv is not null)
);
create index statusbyte_atgard_idx on atgardsplan.statusbyte (atgard_id, created_at);
comment on table atgardsplan.statusbyte is 'Hur åtgärder har flyttats från en status till nästa, av vem och varför.';

-- migrate:down
drop table atgardsplan.statusbyte;
