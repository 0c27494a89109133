import { Flik } from '../../components/Flik';
import { Hamtat } from '../../components/Hamtat';
import { Lank } from '../../components/Lank';
import { Lankknapp } from '../../components/Lankknapp';
import { nylank, objektlank } from '../../components/lankar';
import { Status } from '../../components/Status';
import { Tomt } from '../../components/Tomt';
import { Lasbart } from '../organisation/Lasbart';
import { useHarRatt } from '../organisation/useHarRatt';
import { useOmradesKod } from '../organisation/useOmradesKod';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { useProcesser } from './useProcesser';

/** Where the five-step cycle stands in this area. */
export function ProcessFlik() {
  const omrade = useOmradesKod();
  const namn = useOmradesnamn()(omrade);
  const ny = useHarRatt('samverkansprocess:skriv', omrade) && (
    <Lankknapp till={nylank('samverkansprocess', { omrade })}>Starta processen</Lankknapp>
  );
  return (
    <Flik titel="Processen" hor={namn}>
      <Lasbart ratt="samverkansprocess:las" omrade={omrade}>
        <Hamtat fraga={useProcesser(omrade)}>
          {(rader) =>
            rader.length === 0 ? (
              <Tomt rubrik="Ingen process är igång" knapp={ny}>
                Samverkan går i fem steg: initiera, kartlägga var för sig, prioritera tillsammans, genomföra och följa upp. Sedan börjar den
                om.
              </Tomt>
            ) : (
              <ul className="poster">
                {rader.map(({ id, steg }, index) => (
                  <li key={id}>
                    <Lank till={objektlank('samverkansprocess', id)}>Samverkansprocess {rader.length - index}</Lank>
                    <span>
                      <Status status={steg} />
                    </span>
                  </li>
                ))}
              </ul>
            )
          }
        </Hamtat>
      </Lasbart>
    </Flik>
  );
}
