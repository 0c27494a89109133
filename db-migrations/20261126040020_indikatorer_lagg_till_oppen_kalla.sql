-- migrate:up
alter table indikatorer.datamangd add column oppen_kalla boolean not null default false;
comment on column indikatorer.datamangd.oppen_kalla is
    'Siffrorna är redan offentliga hos källan: små antal visas, och det källan själv döljer skyddas inte en gång till.';
update indikatorer.datamangd set oppen_kalla = true where kod in ('KOLADA-STOCKHOLM', 'KOLADA-BROTT');

-- migrate:down
alter table indikatorer.datamangd drop column oppen_kalla;
