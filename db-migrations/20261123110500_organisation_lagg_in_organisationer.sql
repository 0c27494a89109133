-- migrate:up
-- One administration per city district area of today, valid as long as its area.
insert into organisation.organisation (kod, namn, typ, omrade, giltig_fran)
select 'sdf-' || omrade.kod, rad.namn, 'Stadsdelsforvaltning', omrade.kod, omrade.giltig_fran
  from (values
    ('jarva', 'Järva stadsdelsförvaltning'),
    ('hasselby-vallingby', 'Hässelby-Vällingby stadsdelsförvaltning'),
    ('bromma', 'Bromma stadsdelsförvaltning'),
    ('kungsholmen', 'Kungsholmens stadsdelsförvaltning'),
    ('norra-innerstaden', 'Norra innerstadens stadsdelsförvaltning'),
    ('sodermalm', 'Södermalms stadsdelsförvaltning'),
    ('skarpnack', 'Skarpnäcks stadsdelsförvaltning'),
    ('farsta', 'Farsta stadsdelsförvaltning'),
    ('enskede-arsta-vantor', 'Enskede-Årsta-Vantörs stadsdelsförvaltning'),
    ('hagersten-alvsjo', 'Hägersten-Älvsjö stadsdelsförvaltning'),
    ('skarholmen', 'Skärholmens stadsdelsförvaltning')
  ) as rad (omrade, namn)
  join organisation.omrade on omrade.kod = rad.omrade;

-- The police as party: the region, and the local district of each area.
insert into organisation.organisation (kod, namn, typ, omrade, giltig_fran, giltig_till)
select kod || '-polisen', replace(namn, 'Lokalpolisområde', 'Polisen, lokalpolisområde'), 'Polis', kod,
       giltig_fran, giltig_till
  from organisation.omrade
 where typ = 'Lokalpolisomrade';

-- City-wide organisations and others. The register begins with the division of today: no earlier validity is known.
insert into organisation.organisation (kod, namn, typ, omrade, giltig_fran)
select kod, namn, typ, omrade, date '2023-07-01'
  from (values
    ('polisregion-stockholm', 'Polisregion Stockholm', 'Polis', null),
    ('stadsledningskontoret', 'Stadsledningskontoret', 'Fackforvaltning', '0180'),
    ('trafikkontoret', 'Trafikkontoret', 'Fackforvaltning', '0180'),
    ('socialforvaltningen', 'Socialförvaltningen', 'Fackforvaltning', '0180'),
    ('utbildningsforvaltningen', 'Utbildningsförvaltningen', 'Fackforvaltning', '0180'),
    ('fastighetskontoret', 'Fastighetskontoret', 'Fackforvaltning', '0180'),
    ('miljoforvaltningen', 'Miljöförvaltningen', 'Fackforvaltning', '0180'),
    ('kulturforvaltningen', 'Kulturförvaltningen', 'Fackforvaltning', '0180'),
    ('idrottsforvaltningen', 'Idrottsförvaltningen', 'Fackforvaltning', '0180'),
    ('arbetsmarknadsforvaltningen', 'Arbetsmarknadsförvaltningen', 'Fackforvaltning', '0180'),
    ('svenska-bostader', 'Svenska Bostäder', 'Bolag', '0180'),
    ('familjebostader', 'Familjebostäder', 'Bolag', '0180'),
    ('stockholmshem', 'Stockholmshem', 'Bolag', '0180'),
    ('storstockholms-brandforsvar', 'Storstockholms brandförsvar', 'Annan', null)
  ) as rad (kod, namn, typ, omrade);

-- migrate:down
delete from organisation.organisation;
