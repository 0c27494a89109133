-- migrate:up
-- How the work itself is going. Output, not effect: never a sign that the area has become safer.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, enhet, 'Process', matning, riktning, kalla, instrument, omradesnivaer::text[], periodicitet,
       minsta_antal, beskrivning, fallgropar
  from (values
    ('PRO-01', 'Allvarssamtal inom 48 timmar', 'andel %', 'Kvot', 'HogBra',
     'Stadsdelsnämnderna, aggregerad inrapportering', 'Aggregerad rapport om allvarssamtal', '{Stadsdelsomrade}',
     'tertial', 5,
     'Andel allvarssamtal med en ung person som första gången misstänks för brott som hållits inom 48 timmar. '
     'Antalet samtal anges som n.',
     'Klockan börjar när socialtjänsten får veta; 48 timmar räknas här som klocktimmar även på helg, vilket ska '
     'bekräftas. Små tal.'),
    ('PRO-02', 'Åtgärder genomförda i tid', 'andel %', 'Kvot', 'HogBra', 'Systemet', 'Handlingsplanens åtgärder',
     '{Stadsdelsomrade}', 'tertial', 0,
     'Andel åtgärder i handlingsplanen vars slutdatum passerat och som är genomförda.',
     'Mäter processen, inte effekten.'),
    ('PRO-03', 'Åtgärder kopplade till orsak och indikator', 'andel %', 'Kvot', 'HogBra', 'Systemet',
     'Handlingsplanens åtgärder', '{Stadsdelsomrade}', 'tertial', 0,
     'Andel åtgärder som svarar mot minst en orsak och följs med minst en indikator.',
     'En koppling kan finnas utan att vara bra: läs orsaken.'),
    ('PRO-04', 'Lägesbildens ålder', 'månader', 'Varde', 'LagBra', 'Systemet', 'Fastställda lägesbilder',
     '{Stadsdelsomrade}', 'löpande', 0,
     'Månader sedan områdets gemensamma lägesbild fastställdes.',
     'Över 24 månader räknas som försenad. Ett nytt datum säger inget om innehållet.'),
    ('PRO-05', 'Lokala överenskommelser reviderade inom 24 månader', 'andel %', 'Kvot', 'HogBra', 'Systemet',
     'Registret över överenskommelser', '{Kommun}', 'löpande', 0,
     'Andel gällande lokala samverkansöverenskommelser som reviderats i tid.',
     'Elva överenskommelser: en enda ändrar andelen nio procentenheter.'),
    ('PRO-06', 'Genomförda trygghetsvandringar', 'antal', 'Antal', 'Neutral', 'Stadsdelsnämnderna och Polisen',
     'Register över trygghetsvandringar', '{Stadsdelsomrade,Lokalpolisomrade}', 'tertial', 0,
     'Antal trygghetsvandringar som hållits.',
     'Säger inget om vad som åtgärdades efteråt.')
  ) as rad (kod, namn, enhet, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
            beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod between 'PRO-01' and 'PRO-06';
