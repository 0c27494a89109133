import { tal } from '../../components/format';
import { type Kolumn, Tabell } from '../../components/Tabell';
import { TabellVidDiagram } from '../../components/TabellVidDiagram';
import { Tomt } from '../../components/Tomt';
import { Hamtning } from './Hamtning';
import { Kallor, kortKalla } from './Kallor';
import { intervalltext, statustext, vardeUtanEnhet } from './matvarde';
import { Seriediagram } from './Seriediagram';
import { Syntetiskt } from './Syntetiskt';
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
}

/** The series as chart and as table, side by side. */
export function Serievy({ indikator, omrade, namn, rader, per }: Props) {
  const serie = serieFor(rader, omrade, per);
  const forsta = serie[0];
  if (!forsta) return <Tomt rubrik="Inga värden här">Välj ett annat område, eller se vid källan när nästa mätning kommer.</Tomt>;
  const staden = omrade === '0180' ? [] : serieFor(rader, '0180', per, forsta.datamangd);
  const syntetisk = serie.some((rad) => rad.syntetisk);
  const text = `${indikator.namn} i ${namn}, ${indikator.enhet}${syntetisk ? '. Syntetiska exempeldata' : ''}`;
  return (
    <section className="avsnitt" aria-label="Serien">
      <TabellVidDiagram
        diagram={
          <figure>
            <Seriediagram beskrivning={text} serie={serie} namn={namn} jamfor={staden} jamfornamn="Stockholm" syntetisk={syntetisk} />
            {syntetisk && <Syntetiskt />}
          </figure>
        }
        tabell={
          <>
            <Tabell
              bildtext={text}
              kolumner={kolumner(serie, indikator.matning)}
              rader={[...serie].reverse()}
              nyckel={({ period }) => period}
            />
            <Kallor serie={serie} />
          </>
        }
      />
      <Hamtning indikator={indikator.kod} omrade={omrade} />
    </section>
  );
}
