-- migrate:up
alter table lagesbild.orsak add column ursprung uuid[] not null default '{}';
alter table lagesbild.faktor add column ursprung uuid[] not null default '{}';
alter table lagesbild.hypotes add column ursprung uuid[] not null default '{}';
alter table lagesbild.hypotesunderlag add column ursprung uuid[] not null default '{}';

-- The same fact in its new column, also in adopted pictures.
alter table lagesbild.orsak disable trigger orsak_i_faststalld_lagesbild_ar_oforanderlig;
update lagesbild.orsak set ursprung = array[ursprung_orsak_id] where ursprung_orsak_id is not null;
alter table lagesbild.orsak enable trigger orsak_i_faststalld_lagesbild_ar_oforanderlig;
alter table lagesbild.orsak drop column ursprung_orsak_id;

comment on column lagesbild.orsak.ursprung is 'Orsakerna i delbilderna som den här är övertagen från: flera när parterna skrev samma sak.';
comment on column lagesbild.faktor.ursprung is 'Faktorerna i delbilderna som den här är övertagen från.';
comment on column lagesbild.hypotes.ursprung is 'Hypoteserna i delbilderna som den här är övertagen från.';
comment on column lagesbild.hypotesunderlag.ursprung is 'Underlagen i delbilderna som det här är övertaget från.';
comment on column lagesbild.handelsekedja.steg is 'Stegen i ordning; ursprung är problemen i delbilderna vars kedja steget är övertaget från.';

create function lagesbild.delursprung(fran uuid[]) returns text[] language sql stable
return array(select distinct l.part
               from (select problem_id from lagesbild.orsak where id = any(fran)
                      union all
                     select problem_id from lagesbild.faktor where id = any(fran)
                      union all
                     select problem_id from lagesbild.hypotes where id = any(fran)
                      union all
                     select problem_id from lagesbild.hypotesunderlag where id = any(fran)) del
               join lagesbild.problem p on p.id = del.problem_id
               join lagesbild.lagesbild l on l.id = p.lagesbild_id
              order by l.part);
comment on function lagesbild.delursprung is 'Parterna vars lägesbilder en del av en orsaksanalys är övertagen från; annars tomt.';

-- migrate:down
drop function lagesbild.delursprung(uuid[]);
alter table lagesbild.orsak add column ursprung_orsak_id uuid references lagesbild.orsak (id);
comment on column lagesbild.orsak.ursprung_orsak_id is 'Orsaken i en delbild som den här är övertagen från.';
alter table lagesbild.orsak disable trigger orsak_i_faststalld_lagesbild_ar_oforanderlig;
update lagesbild.orsak set ursprung_orsak_id = ursprung[1] where ursprung <> '{}';
alter table lagesbild.orsak enable trigger orsak_i_faststalld_lagesbild_ar_oforanderlig;
alter table lagesbild.hypotesunderlag drop column ursprung;
alter table lagesbild.hypotes drop column ursprung;
alter table lagesbild.faktor drop column ursprung;
alter table lagesbild.orsak drop column ursprung;
