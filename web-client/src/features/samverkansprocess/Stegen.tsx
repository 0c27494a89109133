import { Statusmarke } from '../../components/Statusmarke';
import { stegen } from './ord';
import type { Process } from './typer';

/** The five steps as a list; the present one is marked, and each shows what it takes to enter it. */
export function Stegen({ process }: { process: Process }) {
  return (
    <section className="avsnitt">
      <h2>Fem steg</h2>
      <ol className="poster">
        {stegen.map(({ steg, text, gors }) => (
          <li key={steg} aria-current={steg === process.steg ? 'step' : undefined}>
            <strong>{text}</strong>
            {steg === process.steg && (
              <span>
                <Statusmarke ton="pagar">Här är vi</Statusmarke>
              </span>
            )}
            <p>{gors}</p>
            <ul>
              {process.villkor
                .filter((villkor) => villkor.steg === steg)
                .map((villkor) => (
                  <li key={villkor.text}>
                    {villkor.text}{' '}
                    <Statusmarke ton={villkor.uppfyllt ? 'bra' : 'varning'}>{villkor.uppfyllt ? 'Uppfyllt' : 'Inte uppfyllt'}</Statusmarke>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
