import { tal } from '../../components/format';
import { type Kolumn, Tabell } from '../../components/Tabell';
import { TabellVidDiagram } from '../../components/TabellVidDiagram';
import { Tomt } from '../../components/Tomt';
import { Hamtning } from './Hamtning';
import { intervalltext, matvardesstatus, vardeUtanEnhet } from './matvarde';
import { Seriediagram } from './Seriediagram';
import { Syntetiskt } from './Syntetiskt';
import { serieFor } from './serie';
import type { Indikator, Matvarde } from './typer';

const kolumner: Kolumn<Matvarde>[] = [
  { rubrik: 'Period', cell: ({ period }) => period },
  { rubrik: 'Värde', tal: true, cell: vardeUtanEnhet },
  { rubrik: '95 % intervall', tal: true, cell: intervalltext },
  { rubrik: 'Svar (n)', tal: true, cell: ({ n }) => (n == null ? '–' : tal(n)) },
  {
    rubrik: 'Status',
    cell: (rad) => [matvardesstatus(rad), rad.statistikstatus === 'Preliminar' && 'preliminärt', rad.flagga].filter(Boolean).join(', '),
  },
  { rubrik: 'Källa, revision', cell: kallatext },
];

/** Who says so, whether it was recalculated from former areas, and which version it is. */
function kallatext({ kalla, syntetisk, revision }: Matvarde) {
  const vem = syntetisk ? 'Syntetisk' : kalla;
  return `${vem}${syntetisk && kalla.includes('omräknat') ? ', omräknat' : ''}, ${revision}`;
}

interface Props {
  indikator: Indikator;
  omrade: string;
  namn: string;
  serie: Matvarde[];
  /** Everything that was fetched; the city is the grey line beside. */
  rader: Matvarde[];
}

/** The series as chart and as table, side by side. */
export function Serievy({ indikator, omrade, namn, serie, rader }: Props) {
  const forsta = serie[0];
  if (!forsta) return <Tomt rubrik="Inga värden här">Välj ett annat område, eller se vid källan när nästa mätning kommer.</Tomt>;
  const staden = omrade === '0180' ? [] : serieFor(rader, '0180', forsta.datamangd);
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
        tabell={<Tabell bildtext={text} kolumner={kolumner} rader={[...serie].reverse()} nyckel={({ period }) => period} />}
      />
      <Hamtning indikator={indikator.kod} omrade={omrade} />
    </section>
  );
}
