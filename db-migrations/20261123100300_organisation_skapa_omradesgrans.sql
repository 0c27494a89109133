-- migrate:up
create table organisation.omradesgrans (
    id          uuid        primary key,
    omrade      text        not null references organisation.omrade (kod),
    geometri    jsonb       not null,
    kalla       text        not null,
    giltig_fran date        not null,
    giltig_till date,
    ersatt_at   timestamptz,
    skapad_av   text        not null,
    created_at  timestamptz not null default now(),
    constraint geometrin_ar_en_yta check (geometri ->> 'type' in ('Polygon', 'MultiPolygon')),
    constraint gransen_upphor_inte_fore_den_borjar check (giltig_till >= giltig_fran)
);
create unique index en_grans_per_omrade_och_forsta_dag
    on organisation.omradesgrans (omrade, giltig_fran) where ersatt_at is null;
comment on table organisation.omradesgrans is 'Områdens gränser som GeoJSON i WGS 84 (longitud, latitud), med giltighet och källa.';
comment on column organisation.omradesgrans.ersatt_at is 'När en ny inläsning för samma första dag tog över; raden finns kvar som historik.';

-- migrate:down
drop table organisation.omradesgrans;
