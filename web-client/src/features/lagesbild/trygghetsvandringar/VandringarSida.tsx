import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { api, unwrap } from '../../../api/client';
import { antal, datum } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Lank } from '../../../components/Lank';
import { Lankknapp } from '../../../components/Lankknapp';
import { omradeslank } from '../../../components/lankar';
import { Sida } from '../../../components/Sida';
import { Tomt } from '../../../components/Tomt';
import { Lasbart } from '../../organisation/Lasbart';
import { useHarRatt } from '../../organisation/useHarRatt';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { estKeys } from '../iakttagelser/estKeys';
import { Besked } from './Besked';

/** The walks of an area, and how many of the things that were seen have got an answer. */
export function VandringarSida() {
  const { omrade = '' } = useSearch({ from: '/trygghetsvandringar' });
  const namn = useOmradesnamn()(omrade);
  const skriver = useHarRatt('lagesbild:skriv', omrade);
  const laser = useHarRatt('lagesbild:iakttagelser', omrade);
  const fraga = useQuery({
    queryKey: estKeys.vandringar(omrade),
    queryFn: () => unwrap(api.GET('/trygghetsvandringar', { params: { query: { omrade, limit: 100 } } })),
    enabled: laser,
  });
  const ny = skriver && <Lankknapp till={`/trygghetsvandringar/ny?omrade=${omrade}`}>Ny trygghetsvandring</Lankknapp>;
  return (
    <Sida
      titel="Trygghets&shy;vandringar"
      smulor={[
        { text: namn, till: omradeslank(omrade) },
        { text: 'Veckan', till: omradeslank(omrade, 'veckan') },
      ]}
      slutsats="Vad vi såg när vi gick tillsammans, och vad det blev av det."
      knappar={ny}
    >
      <Lasbart ratt="lagesbild:iakttagelser" omrade={omrade}>
        <Hamtat fraga={fraga}>
          {({ items }) =>
            items.length === 0 ? (
              <Tomt rubrik="Ingen vandring än" knapp={ny}>
                Skriv in dag, väg och hur många som gick med. Sedan läggs det ni såg till, och varje sak får ett besked.
              </Tomt>
            ) : (
              <ul className="poster">
                {items.map(({ id, datum: dag, rutt, antalIakttagelser, antalMedAterkoppling, deltagare }) => (
                  <li key={id}>
                    <Lank till={`/trygghetsvandringar/${id}`}>
                      {datum(dag)}: {rutt}
                    </Lank>
                    <Besked antal={antalIakttagelser} med={antalMedAterkoppling} />
                    <p>
                      {antal(
                        deltagare.reduce((summa, rad) => summa + (rad.antal ?? 0), 0),
                        'deltagare',
                        'deltagare',
                      )}
                      , {antal(antalIakttagelser, 'iakttagelse', 'iakttagelser')}
                    </p>
                  </li>
                ))}
              </ul>
            )
          }
        </Hamtat>
      </Lasbart>
    </Sida>
  );
}
