import { useMemo } from 'react';
import { tal } from '../../components/format';
import { type Kolumn, Tabell } from '../../components/Tabell';
import { TabellVidDiagram } from '../../components/TabellVidDiagram';
import { Tomt } from '../../components/Tomt';
import { Hamtning } from './Hamtning';
import { Kallor, kortKalla } from './Kallor';
import { intervalltext, statustext, vardeUtanEnhet } from './matvarde';
import { Seriediagram } from './Seriediagram';
import { type Periodslag, serieFor } from './serie';
import type { Indikator, Matvarde } from './typer';

const osakerhet: Kolumn<Matvarde>[] = [
  { rubrik: '95 % intervall', tal: true, cell: intervalltext },
  { rubrik: 'Svar (n)', tal: true, cell: ({ n }) => (n == null ? '–' : tal(n)) },
];

/** A share always has its n and interval beside it; a count has none to show. */
const kolumner = (serie: Matvarde[], matning: string): Kolumn<Matvarde>[] => [
  { rubrik: 'Period', cell: ({ period }) => period },
  { rubrik: 'Värde', tal: true, cell: vardeUtanEnhet },
  ...(matning === 'Andel' || serie.some(({ ki95, n }) => ki95 || n) ? osakerhet : []),
  { rubrik: 'Status', cell: statustext },
  { rubrik: 'Källa', cell: kortKalla },
  { rubrik: 'Revision', tal: true, cell: ({ revision }) => revision },
];

interface Props {
  indikator: Indikator;
  omrade: string;
  namn: string;
  /** Everything that was fetched; the city is the grey line beside. */
  rader: Matvarde[];
  per: Periodslag;
  slutsats: string;
}

/** The series as chart and as table, side by side. */
export function Serievy({ indikator, omrade, namn, rader, per, slutsats }: Props) {
  const { serie, staden } = useMemo(() => {
    const egen = serieFor(rader, omrade, per);
    return { serie: egen, staden: omrade === '0180' ? [] : serieFor(rader, '0180', per, egen[0]?.datamangd) };
  }, [rader, omrade, per]);
  if (serie.length === 0) return <Tomt rubrik="Inga värden här">Välj ett annat område, eller se vid källan när nästa mätning kommer.</Tomt>;
  const rubrik = `${indikator.namn} i ${namn}, ${indikator.enhet}${serie.some((rad) => rad.syntetisk) ? '. Syntetiska exempeldata' : ''}`;
  return (
    <section className="avsnitt" aria-label="Serien">
      <TabellVidDiagram
        diagram={<Seriediagram indikator={indikator} namn={namn} rubrik={rubrik} serie={serie} staden={staden} slutsats={slutsats} />}
        tabell={
          <>
            <Tabell
              bildtext={rubrik}
              kolumner={kolumner(serie, indikator.matning)}
              rader={[...serie].reverse()}
              nyckel={({ period }) => period}
            />
            <Kallor serie={serie} />
          </>
        }
      />
      <Hamtning urval={{ indikator: [indikator.kod], omrade: [omrade] }} />
    </section>
  );
}
