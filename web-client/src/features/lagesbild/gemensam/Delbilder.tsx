import { Lank } from '../../../components/Lank';
import { objektlank } from '../../../components/lankar';
import { Status } from '../../../components/Status';
import { Statusmarke } from '../../../components/Statusmarke';
import { Tomt } from '../../../components/Tomt';
import { sidor } from './ord';
import type { Sammanstallning } from './typer';
import { ValjDelbilder } from './ValjDelbilder';

/** Whose pictures are compared, and whether they are ready. */
export function Delbilder({ bild, skriver }: { bild: Sammanstallning; skriver: boolean }) {
  return (
    <section className="avsnitt">
      <h2>Egna lägesbilder</h2>
      {bild.delbilder.length === 0 ? (
        <Tomt rubrik="Ingen egen lägesbild är vald">
          En gemensam lägesbild bygger på minst en av stadens och en av polisens. En annan parts lägesbild syns när den har delats med er.
        </Tomt>
      ) : (
        <ul className="poster">
          {bild.delbilder.map((del) => (
            <li key={del.id}>
              <Lank till={objektlank('lagesbild', del.id)}>
                {sidor[del.sida]}: {del.rubrik}
              </Lank>
              <span className="jamforelse-marken">
                <Status status={del.status} />
                {!del.delad && <Statusmarke ton="varning">Inte delad</Statusmarke>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {skriver && <ValjDelbilder bild={bild} />}
    </section>
  );
}
