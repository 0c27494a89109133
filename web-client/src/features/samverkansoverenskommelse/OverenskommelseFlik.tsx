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
import { useOverenskommelser } from './useOverenskommelser';

/** The agreements between the city and the police in this area, and their clocks. */
export function OverenskommelseFlik() {
  const omrade = useOmradesKod();
  const namn = useOmradesnamn()(omrade);
  const lista = useOverenskommelser(omrade);
  const ny = useHarRatt('samverkansoverenskommelse:skriv', omrade) && (
    <Lankknapp till={nylank('samverkansoverenskommelse', { omrade })}>Ny överenskommelse</Lankknapp>
  );
  return (
    <Flik titel="Överenskommelse" hor={namn} knappar={ny}>
      <Lasbart ratt="samverkansoverenskommelse:las" omrade={omrade}>
        <Hamtat fraga={lista}>
          {(rader) =>
            rader.length === 0 ? (
              <Tomt rubrik="Ingen överenskommelse än">
                En lokal samverkansöverenskommelse säger vad stadsdelen och polisen gör tillsammans. Den ses över vartannat år.
              </Tomt>
            ) : (
              <ul className="poster">
                {rader.map(({ id, rubrik, status, giltigFran, giltigTill, nastaRevision }) => (
                  <li key={id}>
                    <Lank till={objektlank('samverkansoverenskommelse', id)}>{rubrik}</Lank>
                    <span>
                      <Status status={status} />
                    </span>
                    <p>
                      Gäller {giltigFran} – {giltigTill}
                      {nastaRevision && `, revideras senast ${nastaRevision}`}
                    </p>
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
