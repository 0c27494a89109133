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
import { useOrganisationsnamn } from '../organisation/useOrganisationsnamn';
import { useAtgarder } from './useAtgarder';
import { useHandlingsplaner } from './useHandlingsplaner';

/** The plans of the area and the measures in them. */
export function PlanFlik() {
  const omrade = useOmradesKod();
  const namn = useOmradesnamn()(omrade);
  const organisation = useOrganisationsnamn();
  const ny = useHarRatt('atgardsplan:skriv', omrade) && <Lankknapp till={nylank('handlingsplan', { omrade })}>Ny handlingsplan</Lankknapp>;
  return (
    <Flik titel="Plan" hor={namn} knappar={ny}>
      <Lasbart ratt="atgardsplan:las" omrade={omrade}>
        <section className="avsnitt">
          <h3>Handlingsplaner</h3>
          <Hamtat fraga={useHandlingsplaner(omrade)}>
            {(planer) =>
              planer.length === 0 ? (
                <Tomt rubrik="Ingen handlingsplan än">
                  En handlingsplan vilar på en fastställd lägesbild och samlar åtgärderna mot dess problem.
                </Tomt>
              ) : (
                <ul className="poster">
                  {planer.map(({ id, rubrik, status, periodFran, periodTill }) => (
                    <li key={id}>
                      <Lank till={objektlank('handlingsplan', id)}>{rubrik}</Lank>
                      <span>
                        <Status status={status} />
                      </span>
                      <p>
                        {periodFran} – {periodTill}
                      </p>
                    </li>
                  ))}
                </ul>
              )
            }
          </Hamtat>
        </section>
        <section className="avsnitt">
          <h3>Åtgärder</h3>
          <Hamtat fraga={useAtgarder(omrade)}>
            {(atgarder) =>
              atgarder.length === 0 ? (
                <Tomt rubrik="Inga åtgärder än">
                  En åtgärd svarar mot en orsak, har en ansvarig och ett slutdatum. Den skrivs i handlingsplanen.
                </Tomt>
              ) : (
                <ul className="poster">
                  {atgarder.map(({ id, rubrik, status, forsenad, ansvarigOrganisation, slutdatum }) => (
                    <li key={id}>
                      <Lank till={objektlank('atgard', id)}>{rubrik}</Lank>
                      <span>
                        <Status status={status} forsenad={forsenad} />
                      </span>
                      <p>
                        {organisation(ansvarigOrganisation)}, klart senast {slutdatum}
                      </p>
                    </li>
                  ))}
                </ul>
              )
            }
          </Hamtat>
        </section>
      </Lasbart>
    </Flik>
  );
}
