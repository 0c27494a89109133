-- migrate:up
-- Disorder as the residents see it, in the survey of the city.
insert into indikatorer.indikator (
    kod, namn, enhet, typ, matning, riktning, kalla, instrument, omradesnivaer, periodicitet, minsta_antal,
    beskrivning, fallgropar)
select kod, namn, 'andel %', 'Ordning', 'Andel', 'LagBra', 'Stockholms stad', 'Trygghetsmätningen',
       '{Kommun,Stadsdelsomrade,Stadsdel}'::text[], 'vart tredje år', 30, beskrivning, fallgropar
  from (values
    ('ORD-01', 'Upplever nedskräpning som ett problem',
     'Andel svarande som tycker att nedskräpning är ett problem där de bor.',
     'Beror på årstiden när svaren lämnas.'),
    ('ORD-02', 'Upplever mörka områden som ett problem',
     'Andel svarande som tycker att dåligt belysta platser är ett problem där de bor.',
     'Upplevelse, inte uppmätt ljus: jämför med en belysningsinventering innan åtgärd väljs.'),
    ('ORD-03', 'Upplever klotter eller skadegörelse som ett problem',
     'Andel svarande som tycker att klotter och skadegörelse är ett problem där de bor.',
     'Följer hur snabbt klotter tas bort lika mycket som hur mycket som görs. Få svar per stadsdel.'),
    ('ORD-04', 'Upplever att ungdomar stör ordningen',
     'Andel svarande som tycker att ungdomar som stör ordningen är ett problem där de bor.',
     'Frågan pekar ut en grupp: redovisa den tillsammans med vad som sker på platsen, aldrig ensam.'),
    ('ORD-05', 'Upplever berusade eller narkotikapåverkade som ett problem',
     'Andel svarande som tycker att påverkade personer på offentlig plats är ett problem där de bor.',
     'Säger inget om handel med narkotika. Få svar per stadsdel.')
  ) as rad (kod, namn, beskrivning, fallgropar);

-- migrate:down
delete from indikatorer.indikator where kod between 'ORD-01' and 'ORD-05';
