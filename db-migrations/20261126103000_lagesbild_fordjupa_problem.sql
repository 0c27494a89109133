-- migrate:up
alter table lagesbild.problem
    add column plats            jsonb,
    add column tidsmonster      jsonb,
    add column drabbade         jsonb  not null default '[]',
    add column brottskodgrupper text[] not null default '{}',
    add constraint problemets_plats_ar_ett_objekt check (jsonb_typeof(plats) = 'object'),
    add constraint problemets_tidsmonster_ar_ett_objekt check (jsonb_typeof(tidsmonster) = 'object'),
    add constraint problemets_drabbade_ar_en_lista check (jsonb_typeof(drabbade) = 'array');
comment on column lagesbild.problem.plats is 'Område, platsnamn eller ritad punkt, linje eller yta (GeoJSON, WGS 84). Aldrig en bostads adress.';
comment on column lagesbild.problem.tidsmonster is 'Veckodag och tretimmarspass (7 rader om 8, värden 0–3) och månader.';
comment on column lagesbild.problem.drabbade is 'Vilka som drabbas, sett ur stadens perspektiv (jämställdhet, barnrätt …).';
comment on column lagesbild.problem.brottskodgrupper is 'Koder ur indikatorkatalogens brott.';

-- migrate:down
alter table lagesbild.problem
    drop column brottskodgrupper,
    drop column drabbade,
    drop column tidsmonster,
    drop column plats;
