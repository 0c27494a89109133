import type { UseQueryResult } from '@tanstack/react-query';
import { antal } from '../../components/format';
import { Lank } from '../../components/Lank';
import { omradeslank } from '../../components/lankar';
import { type Kolumn, Tabell } from '../../components/Tabell';
import { intervalltext, vardetext, vardeUtanEnhet } from '../indikatorer/matvarde';
import { Syntetiskt } from '../indikatorer/Syntetiskt';
import { arTotal } from '../indikatorer/serie';
import type { Indikator, Matvarde } from '../indikatorer/typer';
import { Stadskarta } from './Stadskarta';

interface Props {
  omraden: { kod: string; namn: string }[];
  indikator: Indikator | undefined;
  varden: UseQueryResult<Matvarde[]>;
  mina: string[];
  luckor: { omrade: string; antal: number }[];
}
interface Rad {
  kod: string;
  namn: string;
  matvarde: Matvarde | undefined;
  luckor: number | undefined;
}

const kolumner: Kolumn<Rad>[] = [
  { rubrik: 'Område', cell: ({ kod, namn }) => <Lank till={omradeslank(kod)}>{namn}</Lank> },
  { rubrik: 'Värde', tal: true, cell: ({ matvarde }) => (matvarde ? vardeUtanEnhet(matvarde) : 'saknas') },
  { rubrik: 'Intervall', tal: true, cell: ({ matvarde }) => (matvarde ? intervalltext(matvarde) : '–') },
  { rubrik: 'Period', tal: true, cell: ({ matvarde }) => matvarde?.period ?? '–' },
  { rubrik: 'Luckor', tal: true, cell: ({ luckor }) => luckor ?? '–' },
];

/** The map, and the same thing as a table beside it. */
export function Stadsvy({ omraden, indikator, varden, mina, luckor }: Props) {
  const rader = omraden.map(
    ({ kod, namn }): Rad => ({
      kod,
      namn,
      matvarde: varden.data?.find((rad) => rad.omrade === kod && arTotal(rad)),
      luckor: luckor.find(({ omrade }) => omrade === kod)?.antal,
    }),
  );
  const rutor = rader.map(({ kod, namn, matvarde, luckor: n }) => ({
    kod,
    namn,
    min: mina.includes(kod),
    text: [matvarde && vardetext(matvarde), n !== undefined && antal(n, 'lucka', 'luckor')].filter(Boolean).join(', '),
  }));
  const syntetisk = rader.some(({ matvarde }) => matvarde?.syntetisk);
  return (
    <div className="stadsvy">
      <figure>
        <Stadskarta rutor={rutor} />
        {syntetisk && <Syntetiskt />}
      </figure>
      <div>
        <Tabell
          bildtext={`${indikator?.namn ?? 'Värde'}, ${indikator?.enhet ?? ''}${syntetisk ? '. Syntetiska exempeldata.' : ''}`}
          kolumner={kolumner}
          rader={rader}
          nyckel={({ kod }) => kod}
        />
      </div>
    </div>
  );
}
