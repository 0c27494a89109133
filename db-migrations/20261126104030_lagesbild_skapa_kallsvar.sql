-- migrate:up
create table lagesbild.kallsvar (
    lagesbild_id uuid        not null references lagesbild.lagesbild (id),
    kalla        text        not null references lagesbild.obligatorisk_kalla (kod),
    ingar        boolean,
    darfor       text,
    andrad_av    text        not null,
    andrad_at    timestamptz not null,
    primary key (lagesbild_id, kalla),
    constraint kalla_som_saknas_har_ett_skal check (case when ingar = false then coalesce(darfor, '') ~ '\S' else darfor is null end)
);
comment on table lagesbild.kallsvar is 'Om ett obligatoriskt underlag ingår i lägesbilden eller varför inte. Null i ingar: inte besvarat.';

create trigger kallsvar_i_faststalld_lagesbild_ar_oforanderligt before insert or update or delete on lagesbild.kallsvar
    for each row execute function lagesbild.skydda_del();

-- migrate:down
drop table lagesbild.kallsvar;
