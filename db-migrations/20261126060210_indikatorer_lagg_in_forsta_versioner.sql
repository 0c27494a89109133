-- migrate:up
create function indikatorer.som_definition(i indikatorer.indikator) returns jsonb language sql immutable as $$
    select jsonb_build_object(
        'namn', i.namn, 'beskrivning', i.beskrivning, 'enhet', i.enhet, 'typ', i.typ, 'matning', i.matning,
        'riktning', i.riktning, 'kalla', i.kalla, 'instrument', i.instrument,
        'omradesnivaer', to_jsonb(i.omradesnivaer), 'periodicitet', i.periodicitet, 'fallgropar', i.fallgropar)
$$;
comment on function indikatorer.som_definition is 'Definitionen så som den lagras i indikatorversion.';

insert into indikatorer.indikatorversion (indikator, version, katalog, niva, skal, efter, beslutad_av)
select kod, '1', 1, 'Ny', 'Katalogens första version', indikatorer.som_definition(i), 'system'
  from indikatorer.indikator i;

-- An indicator that a later migration adds has its first version too.
create function indikatorer.ny_indikator_far_en_version() returns trigger language plpgsql as $$
begin
    insert into indikatorer.indikatorversion (indikator, version, katalog, niva, skal, efter, beslutad_av)
    select ny.kod, ny.definition, (select coalesce(max(katalog), 0) + 1 from indikatorer.indikatorversion), 'Ny',
           'Ny i katalogen', indikatorer.som_definition(ny), 'system'
      from nya as ny
        on conflict do nothing;
    return null;
end
$$;
create trigger ny_indikator_far_en_version
    after insert on indikatorer.indikator referencing new table as nya
    for each statement execute function indikatorer.ny_indikator_far_en_version();

-- migrate:down
drop trigger ny_indikator_far_en_version on indikatorer.indikator;
drop function indikatorer.ny_indikator_far_en_version();
drop function indikatorer.som_definition(indikatorer.indikator);
