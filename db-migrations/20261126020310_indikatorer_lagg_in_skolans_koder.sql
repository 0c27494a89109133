-- migrate:up
-- Skolverket's columns are a measure and a year; the survey's words for years and genders.
insert into indikatorer.kallkod (kalla, slag, kod, indikator, uppdelning)
select 'skolverket', 'Indikator', 'elever, årskurs ' || ar, 'SKV-ELEVER', 'arskurs=' || ar
  from generate_series(1, 9) as ar;

insert into indikatorer.kallkod (kalla, slag, kod, indikator, uppdelning)
values
    ('skolverket', 'Indikator', 'elever, förskoleklass', 'SKV-ELEVER', 'arskurs=f'),
    ('skolverket', 'Indikator', 'elever, årskurs 1-9', 'SKV-ELEVER', null),
    ('skolverket', 'Indikator', 'andel (%) flickor, förskoleklass', 'SKV-FLICKOR', 'arskurs=f'),
    ('skolverket', 'Indikator', 'andel (%) flickor, årskurs 1-9', 'SKV-FLICKOR', null),
    ('skolverket', 'Indikator', 'andel (%) elever med utländsk bakgrund, åk 1-9', 'SKV-UTLANDSK-BAKGRUND', null),
    ('skolverket', 'Indikator', 'andel (%) elever med föräldrar med eftergymnasial utb., åk 1-9',
     'SKV-FORALDRARS-UTBILDNING', null),
    ('skolinspektionen', 'Indikator', 'trygghet', 'SKI-TRYGG', null),
    ('skolinspektionen', 'Indikator', 'nöjdhet', 'SKI-NOJD', null),
    ('kolada', 'Indikator', 'N15629', 'KOL-N15629', null),
    ('kolada', 'Indikator', 'N15659', 'KOL-N15659', null),
    ('kolada', 'Indikator', 'N17650', 'KOL-N17650', null),
    ('trygghetsmatningen', 'Indikator', 'Oroliga för att utsättas för brott senaste 12 mån', 'TRY-02', null);

insert into indikatorer.kallkod (kalla, slag, kod, uppdelning)
values
    ('skolinspektionen', 'Uppdelning', 'arskurs=Åk 5', 'arskurs=5'),
    ('skolinspektionen', 'Uppdelning', 'arskurs=Åk 8', 'arskurs=8'),
    ('skolinspektionen', 'Uppdelning', 'arskurs=Gy 2', 'arskurs=gy2'),
    ('kolada', 'Uppdelning', 'kon=Flicka', 'kon=kvinna'),
    ('kolada', 'Uppdelning', 'kon=Pojke', 'kon=man'),
    ('kolada', 'Uppdelning', 'kon=Alla', 'alla');

insert into indikatorer.kallkod (kalla, slag, kod, omrade)
values ('trygghetsmatningen', 'Omrade', 'Stockholms stad', '0180');

-- migrate:down
delete from indikatorer.kallkod
 where kalla in ('skolverket', 'skolinspektionen', 'trygghetsmatningen')
    or (kalla = 'kolada' and (slag = 'Uppdelning' or kod in ('N15629', 'N15659', 'N17650')));
