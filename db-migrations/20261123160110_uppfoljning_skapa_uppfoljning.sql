-- migrate:up
create table uppfoljning.uppfoljning (
    id                   uuid        primary key,
    atgard_id            uuid        not null,
    rapporttillfalle_id  uuid        not null references uppfoljning.rapporttillfalle (id),
    omrade               text        not null,
    genomforande         text        not null,
    statusfarg           text        not null,
    resultat             text        not null,
    effekt_indikator     text,
    effekt_bedomning     text,
    effekt_osakerhet     text,
    effekt_utgangsvarde  numeric,
    avvikelseorsak       text,
    atgard_vid_avvikelse text,
    version              integer     not null default 1,
    skapad_av            text        not null,
    created_at           timestamptz not null default now(),
    constraint en_uppfoljning_per_atgard_och_tillfalle unique (atgard_id, rapporttillfalle_id),
    constraint genomforandet_ar_kant check (genomforande in ('EnligtPlan', 'Avvikelse', 'EjPaborjad', 'Genomford')),
    constraint statusfargen_ar_kand check (statusfarg in ('Gron', 'Gul', 'Rod')),
    constraint effektbedomningen_ar_kand
        check (effekt_bedomning in ('Forbattring', 'IngenForandring', 'Forsamring', 'GarInteAttBedoma')),
    constraint avvikelse_har_orsak_och_motatgard
        check ((statusfarg = 'Gron' and genomforande <> 'Avvikelse')
               or (avvikelseorsak is not null and atgard_vid_avvikelse is not null)),
    constraint effekt_har_indikator_bedomning_och_osakerhet
        check (num_nonnulls(effekt_indikator, effekt_bedomning, effekt_osakerhet) in (0, 3)),
    constraint bedomd_effekt_har_utgangsvarde
        check (effekt_bedomning is null or effekt_bedomning = 'GarInteAttBedoma' or effekt_utgangsvarde is not null),
    constraint ej_paborjad_atgard_har_ingen_effekt check (genomforande <> 'EjPaborjad' or effekt_bedomning is null),
    constraint versionen_ar_positiv check (version > 0)
);
create index uppfoljning_omrade_idx on uppfoljning.uppfoljning (omrade, rapporttillfalle_id);
comment on table uppfoljning.uppfoljning is 'En åtgärds uppföljning vid ett rapporttillfälle. Genomförande och effekt är skilda frågor (UF3).';
comment on column uppfoljning.uppfoljning.statusfarg is 'Färgen för genomförandet, aldrig för effekten.';
comment on column uppfoljning.uppfoljning.effekt_utgangsvarde is 'Värdet före åtgärden, i indikatorns enhet.';

-- migrate:down
drop table uppfoljning.uppfoljning;
