import { lagesbildsvag } from './lagesbildsvag';
import type { Lagesbild } from './typer';

/** Where the picture is on its way, what comes next and who does it. */
export function Lagesbildsvag({ bild, delad }: { bild: Lagesbild; delad: boolean }) {
  const { steg, nasta } = lagesbildsvag({ ...bild, delad });
  return (
    <section className="avsnitt utan-utskrift" aria-label="Lägesbildens väg">
      <ol className="vag">
        {steg.map(({ text, nu, gjort }) => (
          <li key={text} aria-current={nu ? 'step' : undefined} data-gjort={gjort || undefined}>
            {text}
            {gjort && <span className="ds-sr-only">, klart</span>}
          </li>
        ))}
      </ol>
      {nasta && <p>{nasta}</p>}
      {bild.aterforingSkal && bild.status === 'Utkast' && <p>Återförd till utkast: {bild.aterforingSkal}</p>}
      {bild.ledningsgranskning && (
        <p>
          Ledningen gick igenom den {bild.ledningsgranskning.datum}: {bild.ledningsgranskning.organ}.
        </p>
      )}
    </section>
  );
}
