-- migrate:up
create table lagesbild.prioriteringskriterium (
    kod     text    primary key check (kod ~ '^[a-z-]{3,60}$'),
    namn    text    not null,
    fraga   text    not null,
    slag    text    not null,
    ordning integer not null unique,
    kalla   text    not null,
    constraint kriteriets_slag_ar_kant check (slag in ('Grund', 'Organisation'))
);
comment on table lagesbild.prioriteringskriterium is
    'Vad styrgruppen väger när den prioriterar: grunder i problemet, och vad organisationen klarar och påverkar.';

insert into lagesbild.prioriteringskriterium (kod, namn, fraga, slag, ordning, kalla)
values
    ('omfattning', 'Vanligt, ökande eller avvikande', 'Hör problemet till de vanligaste, ökar det eller avviker det från jämförbara områden?', 'Grund', 1, 'Brå: prioritering av problem'),
    ('platser', 'Utsatta platser', 'Gäller det de mest utsatta eller otrygga platserna?', 'Grund', 2, 'Brå: prioritering av problem'),
    ('grupper', 'Utsatta grupper', 'Gäller det de grupper som är mest utsatta?', 'Grund', 3, 'Brå: prioritering av problem'),
    ('signalbrott', 'Signalbrott', 'Är det brott som syns mest lokalt och präglar bilden av platsen?', 'Grund', 4, 'Brå: prioritering av problem'),
    ('beror-manga', 'Berör många', 'Hur många berörs?', 'Grund', 5, 'Brå: prioritering av problem'),
    ('konsekvenser', 'Konsekvenser', 'Hur allvarliga är konsekvenserna och vad kostar de?', 'Grund', 6, 'Brå: prioritering av problem'),
    ('resurser', 'Resurser', 'Finns resurser som räcker?', 'Organisation', 7, 'Brå: prioritering av problem'),
    ('paverkbarhet', 'Påverkbarhet', 'Går problemet att påverka med det vi råder över?', 'Organisation', 8, 'Brå: prioritering av problem'),
    ('samhallskostnad', 'Samhällskostnad', 'Är kostnaden för samhället hög om inget görs?', 'Organisation', 9, 'Brå: prioritering av problem');

-- migrate:down
drop table lagesbild.prioriteringskriterium;
