import { tal, tidpunkt } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Lank } from '../../../components/Lank';
import { Sidbyte } from '../../../components/Sidbyte';
import { Statusmarke } from '../../../components/Statusmarke';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { Tomt } from '../../../components/Tomt';
import { importstatus } from './ord';
import type { Import } from './typer';
import { useImporter } from './useImporter';

const kolumner: Kolumn<Import>[] = [
  { rubrik: 'Skickad', cell: ({ id, skapad }) => <Lank till={`/indikatorer/importer/${id}`}>{tidpunkt(skapad)}</Lank> },
  { rubrik: 'Datamängd', cell: ({ datamangd }) => datamangd },
  {
    rubrik: 'Status',
    cell: ({ status }) => {
      const [text, ton] = importstatus[status];
      return <Statusmarke ton={ton}>{text}</Statusmarke>;
    },
  },
  { rubrik: 'Rader', tal: true, cell: ({ mottagna }) => tal(mottagna) },
  { rubrik: 'Nya', tal: true, cell: ({ nya }) => tal(nya) },
  { rubrik: 'Ändrade', tal: true, cell: ({ andrade }) => tal(andrade) },
  { rubrik: 'Avvisade', tal: true, cell: ({ avvisade }) => tal(avvisade) },
  { rubrik: 'Av', cell: ({ skapadAv }) => skapadAv },
];

/** Earlier deliveries, latest first; each leads to its own page. */
export function Importhistorik({ sida, byt }: { sida: number; byt: (sida: number) => void }) {
  const importer = useImporter(sida);
  return (
    <section className="avsnitt">
      <h2>Tidigare leveranser</h2>
      <Hamtat fraga={importer}>
        {({ items, total, limit }) =>
          total === 0 ? (
            <Tomt rubrik="Inga leveranser än">Här står varje fil som skickats, vad som lagrades av den och hur den kan återkallas.</Tomt>
          ) : (
            <>
              <Tabell bildtext="Leveranser, den senaste först" doljBildtext kolumner={kolumner} rader={items} nyckel={({ id }) => id} />
              <Sidbyte sida={sida} perSida={limit} totalt={total} vad="leveranserna" byt={byt} />
            </>
          )
        }
      </Hamtat>
    </section>
  );
}
