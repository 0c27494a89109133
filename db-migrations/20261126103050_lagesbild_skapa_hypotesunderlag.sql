-- migrate:up
create table lagesbild.hypotesunderlag (
    id           uuid        primary key,
    problem_id   uuid        not null references lagesbild.problem (id),
    hypotes_id   uuid        not null,
    sida         text        not null,
    styrka       integer     not null,
    text         text        not null check (length(text) between 1 and 1000),
    kalla        text        not null check (length(kalla) between 1 and 300),
    version      integer     not null default 1 check (version > 0),
    skapad_av    text        not null,
    created_at   timestamptz not null default now(),
    borttagen_at timestamptz,
    constraint underlaget_hor_till_en_hypotes_i_samma_problem
        foreign key (hypotes_id, problem_id) references lagesbild.hypotes (id, problem_id),
    constraint underlagets_sida_ar_kand check (sida in ('For', 'Emot')),
    constraint underlagets_styrka_ar_ett_till_tre check (styrka between 1 and 3)
);
create index hypotesunderlag_hypotes_idx on lagesbild.hypotesunderlag (hypotes_id);
comment on table lagesbild.hypotesunderlag is 'Vad som talar för eller emot en hypotes, hur starkt, och varifrån det kommer.';

-- migrate:down
drop table lagesbild.hypotesunderlag;
