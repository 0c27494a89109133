-- migrate:up
insert into organisation.rollratt (roll, ratt)
select roll, unnest(string_to_array(ratter, ' '))
  from (values
    ('lasare', 'organisation:las indikatorer:las'),
    ('rapportor', 'organisation:las'),
    ('samordnare', 'organisation:las organisation:skriv indikatorer:las indikatorer:importera lagesbild:las lagesbild:skriv lagesbild:publicera'
        || ' samverkansoverenskommelse:las samverkansoverenskommelse:skriv atgardsplan:las atgardsplan:skriv atgardsplan:genomfor'
        || ' uppfoljning:las uppfoljning:skriv samverkansprocess:las samverkansprocess:skriv'),
    ('kommunpolis', 'organisation:las indikatorer:las lagesbild:las lagesbild:skriv atgardsplan:las uppfoljning:las uppfoljning:skriv'
        || ' samverkansoverenskommelse:las samverkansoverenskommelse:skriv samverkansoverenskommelse:underteckna'
        || ' samverkansprocess:las samverkansprocess:skriv'),
    ('beredningsgrupp', 'organisation:las indikatorer:las lagesbild:las lagesbild:skriv atgardsplan:las atgardsplan:skriv'
        || ' uppfoljning:las uppfoljning:skriv samverkansoverenskommelse:las samverkansoverenskommelse:skriv'
        || ' samverkansprocess:las samverkansprocess:skriv'),
    ('styrgrupp', 'organisation:las indikatorer:las lagesbild:las lagesbild:faststall atgardsplan:las atgardsplan:besluta'
        || ' samverkansoverenskommelse:las samverkansoverenskommelse:underteckna uppfoljning:las'
        || ' samverkansprocess:las samverkansprocess:besluta'),
    ('arbetsgrupp', 'organisation:las indikatorer:las lagesbild:las atgardsplan:las atgardsplan:genomfor'
        || ' uppfoljning:las uppfoljning:skriv samverkansoverenskommelse:las samverkansprocess:las'),
    ('namndsekreterare', 'organisation:las indikatorer:las lagesbild:las atgardsplan:las uppfoljning:las'
        || ' samverkansoverenskommelse:las samverkansoverenskommelse:diariefor samverkansprocess:las'),
    ('slk-controller', 'organisation:las organisation:skriv organisation:roller organisation:granser indikatorer:las'
        || ' lagesbild:las atgardsplan:las samverkansoverenskommelse:las uppfoljning:las uppfoljning:tillfalle samverkansprocess:las'),
    ('kommunstyrelse-registrering', 'lagesbild:las lagesbild:skriv lagesbild:faststall lagesbild:publicera'
        || ' samverkansoverenskommelse:las samverkansoverenskommelse:skriv samverkansoverenskommelse:underteckna'),
    ('statistiker', 'organisation:las indikatorer:las indikatorer:importera lagesbild:las atgardsplan:las'
        || ' samverkansoverenskommelse:las uppfoljning:las samverkansprocess:las'),
    ('polissystem', 'organisation:las indikatorer:las indikatorer:importera lagesbild:las'),
    ('revisor', 'organisation:las indikatorer:las lagesbild:las atgardsplan:las samverkansoverenskommelse:las'
        || ' uppfoljning:las samverkansprocess:las granskningslogg:las')
  ) as roller (roll, ratter);

-- migrate:down
delete from organisation.rollratt;
