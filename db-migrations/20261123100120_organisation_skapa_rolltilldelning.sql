-- migrate:up
create table organisation.rollratt (
    roll text not null,
    ratt text not null,
    primary key (roll, ratt),
    constraint ratten_ar_modul_kolon_verb check (ratt ~ '^[a-z]+:[a-z]+$')
);
comment on table organisation.rollratt is 'Vilka rätter en roll ger.';

create table organisation.rolltilldelning (
    id                      uuid        primary key,
    anvandare               text        not null,
    roll                    text        not null,
    omrade                  text        not null references organisation.omrade (kod),
    inkluderar_underliggande boolean    not null,
    organisation            text        references organisation.organisation (kod),
    giltig_fran             date        not null,
    giltig_till             date,
    version                 integer     not null default 1,
    skapad_av               text        not null default 'system',
    created_at              timestamptz not null default now(),
    constraint tilldelningen_upphor_inte_fore_den_borjar check (giltig_till >= giltig_fran)
);
create index rolltilldelning_anvandare_idx on organisation.rolltilldelning (anvandare);
comment on table organisation.rolltilldelning is 'Daterad roll för en inloggad person eller maskin, i ett område och/eller en organisation.';
comment on column organisation.rolltilldelning.anvandare is 'Tokenens sub. Aldrig ett personnummer.';

-- migrate:down
drop table organisation.rolltilldelning;
drop table organisation.rollratt;
