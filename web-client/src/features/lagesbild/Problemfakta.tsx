import { ordet, trender } from './ord';
import { Siffertext } from './siffror/Siffertext';
import type { Problem } from './typer';

/** What, where, when, who, how: only what was filled in. */
export function Problemfakta({ problem }: { problem: Problem }) {
  const fakta = [
    ['Vad', <Siffertext key="vad" text={problem.vad} siffror={problem.siffrorIText} />],
    ['Var', problem.var],
    ['När', problem.nar],
    ['Vilka drabbas', problem.vilkaDrabbas],
    ['Vilka orsakar', problem.vilkaOrsakar],
    ['Hur', problem.hurUtfors],
    ['Sedan när', problem.sedanNar],
    ['Utveckling', ordet(trender, problem.trend)],
  ] as const;
  return (
    <section className="avsnitt">
      <h2>Beskrivning</h2>
      <dl className="fakta">
        {fakta
          .filter(([, text]) => text)
          .map(([rubrik, text]) => (
            <div key={rubrik}>
              <dt>{rubrik}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
