-- migrate:up
insert into indikatorer.datamangd (kod, namn, kalla, licens, utgivare, syntetisk, beskrivning)
values
    ('BRA-ANMALDA-BROTT', 'Brå: anmälda brott', 'Brå', 'Fri användning enligt Brå, ange källan.',
     'Brottsförebyggande rådet', false,
     'Antal anmälda brott per kommun och för riket, ur Brås sökning (databasfil), årstabeller och kommunernas brottsträd.'),
    ('SKOLVERKET-ELEVER', 'Skolverket: elever i grundskolan', 'Skolverket', 'CC0 1.0', 'Skolverket', false,
     'Elever per skolenhet och årskurs.'),
    ('SCB-REGSO', 'SCB: folkmängd och områdestyp per RegSO', 'SCB', 'CC0 1.0', 'Statistiska centralbyrån', false,
     'Folkmängd, födelseregion och socioekonomisk områdestyp för kommunens regionala statistikområden.'),
    ('SKOLENKATEN', 'Skolinspektionens skolenkät, antal svar', 'Skolinspektionen',
     'Offentlig statistik; avskriven ur pgmj/DIDreport, CC BY 4.0.', 'Skolinspektionen', false,
     'Antal svar per svarsalternativ, kommun och årskurs.'),
    ('KOLADA-SKOLENKAT', 'Kolada: elevers trygghet och nöjdhet, alla kommuner', 'Kolada',
     'Fri användning, ange "Källa: Kolada". Avskrivet ur pgmj/DIDreport, CC BY 4.0.',
     'Rådet för främjande av kommunala analyser', false, 'Skolenkätens nyckeltal per kommun och kön.'),
    ('TRYGGHETSMATNINGEN-PRESS', 'Trygghetsmätningen enligt press och rapporter', 'Stockholms stad',
     'Enskilda siffror, citerade med källa.', 'Stockholms stad', false,
     'Enstaka resultat som återgetts av andra. Andrahandskälla: antal svar saknas för det mesta.');

-- migrate:down
delete from indikatorer.datamangd where kod in ('BRA-ANMALDA-BROTT', 'SKOLVERKET-ELEVER', 'SCB-REGSO', 'SKOLENKATEN',
    'KOLADA-SKOLENKAT', 'TRYGGHETSMATNINGEN-PRESS');
