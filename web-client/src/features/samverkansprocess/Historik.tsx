import { tidpunkt } from '../../components/format';
import { orsaker, stegord } from './ord';
import type { Process } from './typer';

/** How the process came here: nothing in it is ever removed. */
export function Historik({ historik }: { historik: Process['historik'] }) {
  if (historik.length === 0) return null;
  return (
    <section className="avsnitt">
      <h2>Historik</h2>
      <ol className="poster">
        {historik.map(({ fran, till, tid, av, orsak, motivering, overstyrning, varningar }) => (
          <li key={tid}>
            <strong>
              {stegord(fran)} → {stegord(till)}
            </strong>
            <p>
              {tidpunkt(tid)}, {av}
              {orsak && `. ${orsaker.find((o) => o.varde === orsak)?.text}: ${motivering ?? ''}`}
            </p>
            {overstyrning && (
              <p>
                Styrgruppen gick vidare fast villkor inte var uppfyllda ({varningar.join('; ')}): {overstyrning}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
