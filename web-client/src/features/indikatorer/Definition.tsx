import { riktningsord } from './ord';
import type { Indikator } from './typer';

/** What the figure means and how it can mislead. */
export function Definition({ indikator }: { indikator: Indikator }) {
  const { beskrivning, kalla, instrument, enhet, riktning, periodicitet, fallgropar, minstaAntal } = indikator;
  const rader: [string, string][] = [
    ['Mäter', beskrivning],
    ['Enhet', enhet],
    ['Riktning', riktningsord[riktning] ?? riktning],
    ['Källa', [kalla, instrument].filter(Boolean).join(', ')],
    ['Mäts', periodicitet],
    ['Se upp med', fallgropar],
    ['Visas inte', minstaAntal ? `Färre än ${minstaAntal} svar redovisas som ”för få svar”.` : ''],
  ];
  return (
    <section className="avsnitt">
      <h2>Vad siffran betyder</h2>
      <dl className="fakta">
        {rader
          .filter(([, text]) => text)
          .map(([ord, text]) => (
            <div key={ord}>
              <dt>{ord}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
