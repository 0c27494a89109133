-- migrate:up
alter table lagesbild.orsak
    add column rutinaktivitet text,
    add constraint rutinaktiviteten_ar_kand
        check (rutinaktivitet in ('MotiveradForovare', 'LampligtObjekt', 'AvsaknadAvVaktare'));
comment on column lagesbild.orsak.rutinaktivitet is 'Vilken av rutinaktivitetsteorins tre förutsättningar orsaken är.';

-- migrate:down
alter table lagesbild.orsak drop column rutinaktivitet;
