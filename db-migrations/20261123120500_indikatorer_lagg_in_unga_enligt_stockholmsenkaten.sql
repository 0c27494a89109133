-- migrate:up
-- Pupils in year 9 and the second year of upper secondary school; taking part is voluntary for independent schools.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'andel %', 'Unga', 'Andel', 'LagBra', 'Stockholms stad', 'Stockholmsenkäten',
       '{Kommun,Stadsdelsomrade}'::text[], 'vartannat år', 30, beskrivning, fallgropar
  from (values
    ('UNG-01', 'Elever som utsatts för brott',
     'Andel elever i årskurs 9 och gymnasiets år 2 som uppger att de utsatts för brott.',
     'Skolans och hemmets område är inte samma sak: säg vilket som visas. 73 procent deltog 2018.'),
    ('UNG-02', 'Elever som begått brott, enligt egen uppgift',
     'Andel elever som uppger att de begått något av de brott som enkäten räknar upp.',
     'Självdeklarerat. Redovisas per kön och årskurs; skolans och hemmets område skiljer sig.'),
    ('UNG-03', 'Elever som någon gång använt narkotika',
     'Andel elever som uppger att de någon gång provat narkotika.',
     'Självdeklarerat. Skolans och hemmets område skiljer sig. Bortfallet är störst bland dem med hög frånvaro.'),
    ('UNG-04', 'Storkonsumtion av alkohol',
     'Andel elever vars uppgivna drickande når enkätens gräns för storkonsumtion.',
     'Gränsen är enkätens egen och skiljer mellan könen. Självdeklarerat.'),
    ('UNG-05', 'Otrygghet bland unga',
     'Andel elever som känner sig otrygga i skolan eller i sitt bostadsområde.',
     'Fristående skolor deltar frivilligt: kontrollera vilka skolor som är med innan år jämförs.')
  ) as rad (kod, namn, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod between 'UNG-01' and 'UNG-05';
