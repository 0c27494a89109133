import { datum } from '../../components/format';
import type { Overenskommelse } from './typer';

const utfallsord: Record<string, string> = { IngenAndring: 'ingen ändring', Andrad: 'ändrad' };

/** What was agreed, and what the reviews came to. */
export function Overenskommelsetext({ overenskommelse: o }: { overenskommelse: Overenskommelse }) {
  const delar = [
    ['Problem i fokus', o.fokusproblem.join('\n')],
    ['Troliga orsaker', o.troligaOrsaker],
    ['Mål', o.mal],
    ['Dokumentation', o.dokumentationsform],
    ['Uppföljning', o.uppfoljningsform],
    ['Diarienummer', o.diarienummer ?? 'Saknas'],
    [
      'Revisioner',
      o.revisioner.map((r) => `${datum(r.datum)}: ${utfallsord[r.utfall] ?? r.utfall}. ${r.anteckning ?? ''}`.trim()).join('\n'),
    ],
  ] as const;
  return (
    <section className="avsnitt">
      <h2>Innehåll</h2>
      <dl className="fakta">
        {delar
          .filter(([, text]) => text)
          .map(([rubrik, text]) => (
            <div key={rubrik}>
              <dt>{rubrik}</dt>
              <dd className="brodtext">{text}</dd>
            </div>
          ))}
      </dl>
      <p className="svag">En samverkansöverenskommelse är inte juridiskt bindande.</p>
    </section>
  );
}
