-- migrate:up
-- Open where the licence is one that has an address. Brå's "free to use, name the source" has none, so it stays closed until somebody
-- has settled which licence it is. Keywords in the singular and lower case, as the national recommendations want them.
update indikatorer.datamangd d
   set oppen = true, licens_uri = rad.licens_uri, frekvens = rad.frekvens, geografi = rad.geografi,
       teman = string_to_array(rad.teman, ' '), nyckelord = string_to_array(rad.nyckelord, ','), namn_en = rad.namn_en,
       beskrivning_en = rad.beskrivning_en, nyckelord_en = string_to_array(rad.nyckelord_en, ',')
  from (values
    ('KOLADA-STOCKHOLM', 'https://creativecommons.org/licenses/by/4.0/', 'ANNUAL', 'http://sws.geonames.org/2673730/',
     'JUST SOCI', 'brott,trygghet,skola', 'Kolada: key figures for Stockholm',
     'Figures for the municipality of Stockholm (0180): reported crime, pupils'' safety, and background measures of childhood and school.',
     'crime,safety,school'),
    ('KOLADA-BROTT', 'https://creativecommons.org/licenses/by/4.0/', 'ANNUAL', 'http://sws.geonames.org/2661886/',
     'JUST', 'brott,stöld,skadegörelse', 'Kolada: reported crime, all municipalities',
     'Reported theft (U07417) and criminal damage (U07452) per municipality.', 'crime,theft,criminal damage'),
    ('KOLADA-SKOLENKAT', 'https://creativecommons.org/licenses/by/4.0/', 'ANNUAL', 'http://sws.geonames.org/2661886/',
     'EDUC SOCI', 'skola,trygghet,enkät', 'Kolada: pupils'' safety and satisfaction, all municipalities',
     'Key figures of the school survey per municipality and sex.', 'school,safety,survey'),
    ('SKOLENKATEN', 'https://creativecommons.org/licenses/by/4.0/', 'ANNUAL', 'http://sws.geonames.org/2661886/',
     'EDUC SOCI', 'skola,trygghet,enkät', 'The school survey, number of answers',
     'Number of answers per alternative, municipality and year group.', 'school,safety,survey'),
    ('SKOLVERKET-ELEVER', 'https://creativecommons.org/publicdomain/zero/1.0/', 'ANNUAL',
     'http://sws.geonames.org/2661886/', 'EDUC', 'elev,grundskola', 'Pupils in compulsory school',
     'Pupils per school unit and year.', 'pupil,compulsory school'),
    ('SCB-REGSO', 'https://creativecommons.org/publicdomain/zero/1.0/', 'ANNUAL', 'http://sws.geonames.org/2673730/',
     'SOCI', 'folkmängd,regso,område', 'Population and area type per RegSO',
     'Population, region of birth and socio-economic area type of the municipality''s regional statistical areas.',
     'population,regso,area')
  ) as rad (kod, licens_uri, frekvens, geografi, teman, nyckelord, namn_en, beskrivning_en, nyckelord_en)
 where d.kod = rad.kod;

-- migrate:down
update indikatorer.datamangd set oppen = false;
