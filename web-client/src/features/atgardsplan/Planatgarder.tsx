import { datum } from '../../components/format';
import { Lank } from '../../components/Lank';
import { objektlank } from '../../components/lankar';
import { Status } from '../../components/Status';
import { Tomt } from '../../components/Tomt';
import type { Handlingsplan } from './typer';

/** The measures of a plan. */
export function Planatgarder({ atgarder }: { atgarder: Handlingsplan['atgarder'] }) {
  return (
    <section className="avsnitt">
      <h2>Åtgärder</h2>
      {atgarder.length === 0 ? (
        <Tomt rubrik="Ingen åtgärd än">En åtgärd svarar mot en orsak, har en ansvarig och ett slutdatum.</Tomt>
      ) : (
        <ul className="poster">
          {atgarder.map(({ id, rubrik, status, forsenad, slutdatum }) => (
            <li key={id}>
              <Lank till={objektlank('atgard', id)}>{rubrik}</Lank>
              <span>
                <Status status={status} forsenad={forsenad} />
              </span>
              <p>Klar senast {datum(slutdatum)}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
