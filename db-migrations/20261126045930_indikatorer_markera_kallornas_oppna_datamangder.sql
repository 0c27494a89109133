-- migrate:up
update indikatorer.datamangd
   set oppen_kalla = true
 where kod in ('BRA-ANMALDA-BROTT', 'SKOLVERKET-ELEVER', 'SCB-REGSO', 'SKOLENKATEN', 'KOLADA-SKOLENKAT',
               'TRYGGHETSMATNINGEN-PRESS');

-- migrate:down
update indikatorer.datamangd
   set oppen_kalla = false
 where kod in ('BRA-ANMALDA-BROTT', 'SKOLVERKET-ELEVER', 'SCB-REGSO', 'SKOLENKATEN', 'KOLADA-SKOLENKAT',
               'TRYGGHETSMATNINGEN-PRESS');
