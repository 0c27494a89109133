-- Who may do what in the demo. Personas, not people; run again as often as you like.
-- The id follows from the assignment, so that the same line never becomes two rows.
insert into organisation.rolltilldelning
    (id, anvandare, roll, omrade, inkluderar_underliggande, organisation, giltig_fran, skapad_av)
select md5(concat_ws('/', anvandare, roll, omrade))::uuid,
       anvandare, roll, omrade, inkluderar_underliggande, organisation, date '2024-01-01', 'demo'
  from (values
    -- Järva
    ('samordnare-jarva',       'samordnare',                  'jarva',     true,  'sdf-jarva'),
    ('kommunpolis-jarva',      'kommunpolis',                 'jarva',     true,  'lpo-jarva-polisen'),
    ('styrgrupp-jarva',        'styrgrupp',                   'jarva',     true,  'sdf-jarva'),
    ('arbetsgrupp-jarva',      'arbetsgrupp',                 'jarva',     true,  'sdf-jarva'),
    ('namndsekreterare-jarva', 'namndsekreterare',            'jarva',     true,  'sdf-jarva'),
    ('rapportor-jarva',        'rapportor',                   'jarva',     true,  'sdf-jarva'),
    -- Farsta
    ('samordnare-farsta',      'samordnare',                  'farsta',    true,  'sdf-farsta'),
    -- The whole city: reads everything below, writes only what is the city's own
    ('slk-controller',         'slk-controller',              '0180',      true,  'stadsledningskontoret'),
    ('slk-controller',         'kommunstyrelse-registrering', '0180',      false, 'stadsledningskontoret'),
    ('statistiker',            'statistiker',                 '00',        true,  'stadsledningskontoret'),
    ('revisor',                'revisor',                     '00',        true,  null),
    -- Machines: the police system may deliver for exactly three areas
    ('polis-jarva',            'polissystem',                 '0180',      false, 'lpo-jarva-polisen'),
    ('polis-jarva',            'polissystem',                 'jarva',     false, 'lpo-jarva-polisen'),
    ('polis-jarva',            'polissystem',                 'lpo-jarva', false, 'lpo-jarva-polisen'),
    -- Everyone but the reporter may read the catalogue, the figures and the organisation everywhere
    ('samordnare-jarva',       'lasare',                      '00',        true,  null),
    ('kommunpolis-jarva',      'lasare',                      '00',        true,  null),
    ('styrgrupp-jarva',        'lasare',                      '00',        true,  null),
    ('arbetsgrupp-jarva',      'lasare',                      '00',        true,  null),
    ('namndsekreterare-jarva', 'lasare',                      '00',        true,  null),
    ('samordnare-farsta',      'lasare',                      '00',        true,  null),
    ('slk-controller',         'lasare',                      '00',        true,  null),
    ('statistiker',            'lasare',                      '00',        true,  null),
    ('revisor',                'lasare',                      '00',        true,  null),
    ('polis-jarva',            'lasare',                      '00',        true,  null),
    ('analys',                 'lasare',                      '00',        true,  null)
  ) as rad (anvandare, roll, omrade, inkluderar_underliggande, organisation)
on conflict (id) do nothing;
