-- migrate:up
alter table uppfoljning.uppfoljning
    add constraint avvikelse_ar_gul_eller_rod check (genomforande <> 'Avvikelse' or statusfarg <> 'Gron');

-- migrate:down
alter table uppfoljning.uppfoljning drop constraint avvikelse_ar_gul_eller_rod;
