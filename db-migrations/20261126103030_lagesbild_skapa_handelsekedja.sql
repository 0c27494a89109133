-- migrate:up
create table lagesbild.handelsekedja (
    problem_id uuid        primary key references lagesbild.problem (id),
    steg       jsonb       not null,
    version    integer     not null default 1 check (version > 0),
    andrad_av  text        not null,
    andrad_at  timestamptz not null,
    constraint stegen_ar_en_lista check (jsonb_typeof(steg) = 'array')
);
comment on table lagesbild.handelsekedja is 'Händelsekedjan i ett problem: stegen i ordning, och var kedjan kan brytas av vad.';

-- migrate:down
drop table lagesbild.handelsekedja;
