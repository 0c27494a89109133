import { Lank } from '../../components/Lank';
import { riktningsord } from './ord';
import type { Indikator } from './typer';

const grans = (matning: string, minst: number) =>
  matning === 'Andel' ? `Färre än ${minst} svar redovisas som ”för få svar”.` : `Antal under ${minst} redovisas som ”undertryckt”.`;

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
    ['Visas inte', minstaAntal ? grans(indikator.matning, minstaAntal) : ''],
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
      <p className="utan-utskrift">
        <Lank till={`/indikatorer/${indikator.kod}/troskel`}>När siffran visas, och vem som bestämt det</Lank>
      </p>
    </section>
  );
}
