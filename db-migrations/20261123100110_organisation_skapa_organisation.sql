-- migrate:up
create table organisation.organisation (
    kod         text primary key,
    namn        text not null,
    typ         text not null,
    omrade      text references organisation.omrade (kod),
    giltig_fran date not null,
    giltig_till date,
    constraint organisationskoden_har_bara_gemener_siffror_och_bindestreck check (kod ~ '^[a-z0-9-]+$'),
    constraint organisationstypen_ar_kand
        check (typ in ('Stadsdelsforvaltning', 'Fackforvaltning', 'Bolag', 'Polis', 'Annan')),
    constraint organisationen_upphor_inte_fore_den_borjar check (giltig_till >= giltig_fran)
);
comment on table organisation.organisation is 'Parter i arbetet: förvaltningar, bolag, polis och andra.';

-- migrate:down
drop table organisation.organisation;
