-- migrate:up
create table lagesbild.lagkrav (
    kod          text        primary key check (kod ~ '^[a-z-]{3,60}$'),
    lag          text        not null,
    paragraf     text        not null,
    kortnamn     text        not null check (length(kortnamn) between 1 and 200),
    kontroll     text        not null,
    grans_manader integer    check (grans_manader between 1 and 120),
    varningar    integer[]   not null default '{}',
    kalla        text        not null,
    verifierad   boolean     not null default false,
    version      integer     not null default 1 check (version > 0),
    andrad_av    text        not null,
    andrad_at    timestamptz not null default now(),
    constraint kontrollen_ar_kand check (kontroll in ('Lagesbildsdelar', 'Lagesbildstackning', 'Lagesbildsalder')),
    constraint en_klocka_har_en_grans_och_tva_varningar_fore_den check (
        case when kontroll = 'Lagesbildsalder'
             then grans_manader is not null and cardinality(varningar) = 2
                  and 0 < varningar[1] and varningar[1] < varningar[2] and varningar[2] < grans_manader
             else grans_manader is null and varningar = '{}' end)
);
create unique index en_klocka_for_lagesbildens_alder on lagesbild.lagkrav (kontroll) where kontroll = 'Lagesbildsalder';
comment on table lagesbild.lagkrav is 'Vad lagen kräver av lägesbilden, som data: gränser ändras utan ny programversion.';
comment on column lagesbild.lagkrav.verifierad is 'En jurist har granskat paragraf, gräns och källa mot lagtexten.';

insert into lagesbild.lagkrav (kod, lag, paragraf, kortnamn, kontroll, grans_manader, varningar, kalla, andrad_av)
values
    ('lagesbild-delar', '2023:196', '4 §', 'Lägesbilden har kartläggning, annan information och analys',
     'Lagesbildsdelar', null, '{}', 'Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete, 4 §', 'system'),
    ('lagesbild-hela-kommunen', '2023:196', '4 §', 'Lägesbilden omfattar hela kommunens område',
     'Lagesbildstackning', null, '{}', 'Lag (2023:196) om kommuners ansvar för brottsförebyggande arbete, 4 §', 'system'),
    ('lagesbild-uppdatering', '2023:196', '6 §', 'Lägesbilden hålls uppdaterad: minst vartannat år',
     'Lagesbildsalder', 24, '{18,21}', 'Utredningens förslag (minst vartannat år); varningarna är egna. Paragrafens nummer och ordalydelse är inte lästa.',
     'system');

-- migrate:down
drop table lagesbild.lagkrav;
