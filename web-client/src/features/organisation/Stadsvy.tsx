import { antal, tal } from '../../components/format';
import { Lank } from '../../components/Lank';
import { omradeslank } from '../../components/lankar';
import { type Kolumn, Tabell } from '../../components/Tabell';
import { intervalltext, vardetext, vardeUtanEnhet } from '../indikatorer/matvarde';
import { Syntetiskt } from '../indikatorer/Syntetiskt';
import type { Indikator, Matvarde } from '../indikatorer/typer';
import type { Kartlage } from './kartlage';
import { Stadskarta } from './Stadskarta';
import { Teckenforklaring } from './Teckenforklaring';

interface Props {
  rader: Stadsrad[];
  indikator: Indikator | undefined;
  mina: string[];
}
export interface Stadsrad {
  kod: string;
  namn: string;
  matvarde: Matvarde | undefined;
  lage: Kartlage;
  luckor: number | undefined;
}

/** The legend in a word or two. */
const kort: Record<Kartlage, string> = {
  hogre: 'högre',
  lagre: 'lägre',
  oskiljbar: 'osäkert',
  dold: 'visas inte',
  saknas: 'inget värde',
  ojamford: 'jämförs inte',
};

const period: Kolumn<Stadsrad> = { rubrik: 'Period', tal: true, cell: ({ matvarde }) => matvarde?.period ?? '–' };

/** The period has a column only when the areas differ in it. */
const kolumner = (perioder: string[]): Kolumn<Stadsrad>[] => [
  { rubrik: 'Område', cell: ({ kod, namn }) => <Lank till={omradeslank(kod)}>{namn}</Lank> },
  { rubrik: 'Värde', tal: true, cell: ({ matvarde }) => (matvarde ? vardeUtanEnhet(matvarde) : 'saknas') },
  { rubrik: 'Intervall', tal: true, cell: ({ matvarde }) => (matvarde ? intervalltext(matvarde) : '–') },
  { rubrik: 'Svar (n)', tal: true, cell: ({ matvarde }) => (matvarde?.n == null ? '–' : tal(matvarde.n)) },
  { rubrik: 'Mot staden', cell: ({ lage }) => kort[lage] },
  ...(perioder.length > 1 ? [period] : []),
  { rubrik: 'Luckor', tal: true, cell: ({ luckor }) => luckor ?? '–' },
];

/** The map, and the same thing as a table beside it. */
export function Stadsvy({ rader, indikator, mina }: Props) {
  const rutor = rader.map(({ kod, namn, matvarde, lage, luckor: n }) => ({
    kod,
    namn,
    lage,
    min: mina.includes(kod),
    text: [matvarde && vardetext(matvarde), n !== undefined && antal(n, 'lucka', 'luckor')].filter(Boolean).join(', '),
  }));
  const perioder = [...new Set(rader.flatMap(({ matvarde }) => matvarde?.period ?? []))];
  const syntetisk = rader.some(({ matvarde }) => matvarde?.syntetisk);
  return (
    <div className="stadsvy">
      <figure>
        <Stadskarta rutor={rutor} />
        <Teckenforklaring lagen={rader.map(({ lage }) => lage)} harMina={rutor.some(({ min }) => min)} />
        {syntetisk && <Syntetiskt />}
      </figure>
      <div>
        <Tabell
          bildtext={`${indikator?.namn ?? 'Värde'}, ${indikator?.enhet ?? ''}${perioder.length === 1 ? ` ${perioder[0]}` : ''}${syntetisk ? '. Syntetiska exempeldata.' : ''}`}
          kolumner={kolumner(perioder)}
          rader={rader}
          nyckel={({ kod }) => kod}
        />
      </div>
    </div>
  );
}
