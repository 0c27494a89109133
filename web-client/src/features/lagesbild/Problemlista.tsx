import { antal } from '../../components/format';
import { Lank } from '../../components/Lank';
import { objektlank } from '../../components/lankar';
import { Statusmarke } from '../../components/Statusmarke';
import { Tomt } from '../../components/Tomt';
import { fran } from './gemensam/ord';
import { dimensioner, ordet } from './ord';
import type { Lagesbild } from './typer';

/** The problems of the picture; one without a cause is marked. */
export function Problemlista({ problem }: { problem: Lagesbild['problem'] }) {
  return (
    <section className="avsnitt">
      <h2>Problem</h2>
      {problem.length === 0 ? (
        <Tomt rubrik="Inget problem än">
          Ett problem säger vad som händer, var, när och vilka som drabbas, och vilken siffra som visar det.
        </Tomt>
      ) : (
        <ul className="poster">
          {problem.map(({ id, rubrik, dimension, antalOrsaker, ursprung }) => (
            <li key={id}>
              <Lank till={objektlank('problem', id)}>{rubrik}</Lank>
              {antalOrsaker === 0 && (
                <span>
                  <Statusmarke ton="varning">Orsak saknas</Statusmarke>
                </span>
              )}
              <p>
                {ordet(dimensioner, dimension)}, {antal(antalOrsaker, 'orsak', 'orsaker')}
                {fran(ursprung)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
