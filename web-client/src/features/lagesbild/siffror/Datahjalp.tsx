import type { Problem } from '../typer';
import { Indikatorhjalp } from './Indikatorhjalp';
import './siffror.css';

/** What the figures say about a problem, indicator by indicator: a sentence first, then the figures behind it. */
export function Datahjalp({ problem }: { problem: Pick<Problem, 'indikatorer' | 'omrade'> }) {
  if (problem.indikatorer.length === 0) return null;
  return (
    <section className="avsnitt">
      <h2>Vad siffrorna säger</h2>
      {problem.indikatorer.map(({ kod }) => (
        <Indikatorhjalp key={kod} kod={kod} omrade={problem.omrade} />
      ))}
    </section>
  );
}
