import { tal, tidpunkt } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Lank } from '../../../components/Lank';
import { Sidbyte } from '../../../components/Sidbyte';
import { Statusmarke, type Ton } from '../../../components/Statusmarke';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { Tomt } from '../../../components/Tomt';
import type { Hamtning } from './typer';
import { useHamtningar } from './useHamtningar';

const status: Record<Hamtning['status'], readonly [text: string, ton: Ton]> = {
  Vantar: ['Väntar', 'pagar'],
  Pagar: ['Hämtas', 'pagar'],
  Klar: ['Klar', 'bra'],
  Misslyckad: ['Misslyckad', 'fara'],
};

const kolumner: Kolumn<Hamtning>[] = [
  { rubrik: 'Beställd', cell: ({ skapad }) => tidpunkt(skapad) },
  {
    rubrik: 'Status',
    cell: (rad) => {
      const [text, ton] = status[rad.status];
      return <Statusmarke ton={ton}>{text}</Statusmarke>;
    },
  },
  { rubrik: 'Poster', tal: true, cell: ({ poster }) => tal(poster) },
  { rubrik: 'Vad det blev', cell: (rad) => <Utfall rad={rad} /> },
  { rubrik: 'Av', cell: ({ skapadAv }) => skapadAv },
];

function Utfall({ rad: { fel, import: leverans, vantarPaDefinition, status: lage } }: { rad: Hamtning }) {
  if (fel) return fel.text;
  if (lage !== 'Klar') return '';
  return (
    <>
      {leverans ? <Lank till={`/indikatorer/importer/${leverans}`}>Leveransen med sin rapport</Lank> : 'Inget nytt'}
      {vantarPaDefinition.length > 0 && `. Utan ${vantarPaDefinition.join(', ')}: definitionen är ändrad.`}
    </>
  );
}

/** Every fetch, also those that failed. */
export function Historik({ kod, sida, byt }: { kod: string; sida: number; byt: (sida: number) => void }) {
  const hamtningar = useHamtningar(kod, sida);
  return (
    <section className="avsnitt" aria-live="polite">
      <h2>Tidigare hämtningar</h2>
      <Hamtat fraga={hamtningar}>
        {({ items, total, limit }) =>
          total === 0 ? (
            <Tomt rubrik="Inget är hämtat än">Här står varje hämtning, vad som kom och varför något inte kom.</Tomt>
          ) : (
            <>
              <Tabell bildtext="Hämtningar, den senaste först" doljBildtext kolumner={kolumner} rader={items} nyckel={({ id }) => id} />
              <Sidbyte sida={sida} perSida={limit} totalt={total} vad="hämtningarna" byt={byt} />
            </>
          )
        }
      </Hamtat>
    </section>
  );
}
