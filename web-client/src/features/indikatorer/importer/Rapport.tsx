import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Felruta } from '../../../components/Felruta';
import { antal } from '../../../components/format';
import { Hamtat } from '../../../components/Hamtat';
import { Sidbyte } from '../../../components/Sidbyte';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { hamtaFelfil } from './hamtaFiler';
import type { Import, Rapportrad } from './typer';
import { useRapport } from './useRapport';

const kolumner: Kolumn<Rapportrad>[] = [
  { rubrik: 'Rad', cell: ({ rad }) => rad },
  { rubrik: 'Vad är fel', cell: ({ meddelande }) => meddelande },
  { rubrik: 'Kanske menades', cell: ({ forslag }) => forslag ?? '–' },
  { rubrik: 'Raden', cell: ({ innehall }) => Object.values(innehall).filter(Boolean).join(' · ') },
  { rubrik: 'Följd', cell: ({ avvisad }) => (avvisad ? 'avvisas' : 'lagras med flagga') },
];

interface Props {
  rad: Import;
  sida: number;
  byt: (sida: number) => void;
}

/** What is wrong, row by row, and the same as the sender's own file with the errors in columns of their own. */
export function Rapport({ rad, sida, byt }: Props) {
  const [fel, setFel] = useState<unknown>();
  const finns = rad.avvisade + rad.flaggade > 0;
  const rapport = useRapport(rad.id, sida, finns);
  if (!finns) return null;
  return (
    <section className="avsnitt">
      <h2>Rader att rätta</h2>
      <Hamtat fraga={rapport}>
        {({ items, total }) => (
          <>
            <p>
              {antal(total, 'rad', 'rader')} är avvisade eller flaggade. Hämta filen, rätta raderna och skicka den igen: det som redan är
              lagrat räknas som oförändrat.
            </p>
            <Button variant="secondary" className="till-vanster utan-utskrift" onClick={() => hamtaFelfil(rad.id).catch(setFel)}>
              Hämta filen med felen
            </Button>
            {fel !== undefined && <Felruta fel={fel} />}
            <Tabell
              bildtext="Rader som är avvisade eller flaggade"
              doljBildtext
              kolumner={kolumner}
              rader={items}
              nyckel={(r) => `${r.rad} ${r.felkod}`}
            />
            <Sidbyte sida={sida} perSida={20} totalt={total} vad="rapporten" byt={byt} />
          </>
        )}
      </Hamtat>
    </section>
  );
}
