import { tal } from '../../../components/format';
import { Lank } from '../../../components/Lank';
import { indikatorlank } from '../../../components/lankar';
import { Statusmarke } from '../../../components/Statusmarke';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { intervalltext, vardeUtanEnhet } from '../matvarde';
import { lagesord, rangtext } from './ord';
import type { Jamforelse, Jamforomrade } from './typer';

/** The areas in the order of the alphabet: an order by value would be a ranking. */
export function Jamfortabell({ jamforelse: { omraden, indikator, enhet, period, syntetisk } }: { jamforelse: Jamforelse }) {
  const kolumner: Kolumn<Jamforomrade>[] = [
    { rubrik: 'Område', cell: ({ omrade, namn }) => <Lank till={indikatorlank(indikator, omrade)}>{namn}</Lank> },
    { rubrik: 'Värde', tal: true, cell: (rad) => vardeUtanEnhet({ ...rad, enhet }) },
    { rubrik: 'Intervall', tal: true, cell: ({ ki95 }) => intervalltext({ ki95: ki95 ?? null, enhet }) },
    { rubrik: 'Svar (n)', tal: true, cell: ({ n }) => (n == null ? '–' : tal(n)) },
    {
      rubrik: 'Mot alla',
      cell: ({ lage }) => {
        const ord = lagesord(lage);
        return ord ? <Statusmarke ton={ord[1]}>{ord[0]}</Statusmarke> : '–';
      },
    },
    { rubrik: 'Plats', tal: true, cell: ({ rang }) => rangtext(rang) },
  ];
  return (
    <Tabell
      bildtext={`Stadsdelsområden ${period}, ${enhet}${syntetisk ? '. Syntetiska exempeldata' : ''}`}
      kolumner={kolumner}
      rader={omraden.toSorted((a, b) => a.namn.localeCompare(b.namn, 'sv'))}
      nyckel={({ omrade }) => omrade}
    />
  );
}
