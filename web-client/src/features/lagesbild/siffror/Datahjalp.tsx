import { Hamtat } from '../../../components/Hamtat';
import { useOmradeslage } from '../../indikatorer/useOmradeslage';
import type { Problem } from '../typer';
import { provningstext } from './datahjalp';
import { Indikatorhjalp } from './Indikatorhjalp';
import './siffror.css';

/** What the figures say about a problem: a sentence first, then the figures. All its comparisons are judged in one question. */
export function Datahjalp({ problem }: { problem: Pick<Problem, 'indikatorer' | 'omrade'> }) {
  const koder = problem.indikatorer.map(({ kod }) => kod);
  const lage = useOmradeslage(koder, problem.omrade);
  if (koder.length === 0) return null;
  return (
    <section className="avsnitt">
      <h2>Vad siffrorna säger</h2>
      <Hamtat fraga={lage}>
        {({ antalTest, indikatorer }) => (
          <>
            <p className="svag lasbredd">{provningstext(antalTest)}</p>
            {koder.map((kod) => (
              <Indikatorhjalp key={kod} kod={kod} omrade={problem.omrade} lage={indikatorer.find((rad) => rad.indikator === kod)} />
            ))}
          </>
        )}
      </Hamtat>
    </section>
  );
}
