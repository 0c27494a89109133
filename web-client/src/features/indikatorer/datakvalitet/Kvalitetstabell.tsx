import { tal } from '../../../components/format';
import { Lank } from '../../../components/Lank';
import { indikatorlank } from '../../../components/lankar';
import { Statusmarke } from '../../../components/Statusmarke';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { Tomt } from '../../../components/Tomt';
import { aldersord } from './alder';
import { attSeEfter, bristtext, type Kvalitet } from './kvalitet';

function marke(rad: Kvalitet) {
  if (rad.forsenad) return <Statusmarke ton="fara">Gammalt</Statusmarke>;
  return attSeEfter(rad) ? <Statusmarke ton="varning">Se efter</Statusmarke> : <Statusmarke ton="bra">I ordning</Statusmarke>;
}

const kolumner: Kolumn<Kvalitet>[] = [
  {
    rubrik: 'Indikator',
    cell: ({ indikator, syntetisk }) => (
      <>
        <Lank till={indikatorlank(indikator.kod)}>{indikator.namn}</Lank>
        {syntetisk && ' (syntetisk)'}
      </>
    ),
  },
  { rubrik: 'Läge', cell: marke },
  { rubrik: 'Period', tal: true, cell: ({ period }) => period },
  { rubrik: 'Ålder', tal: true, cell: ({ manader }) => aldersord(manader) },
  { rubrik: 'Mäts', cell: ({ indikator }) => indikator.periodicitet },
  { rubrik: 'Nästa period slutar', tal: true, cell: ({ nasta }) => nasta ?? 'löpande' },
  { rubrik: 'Områden', tal: true, cell: ({ omraden }) => tal(omraden) },
  { rubrik: 'Minsta n', tal: true, cell: ({ minstaN }) => (minstaN === undefined ? 'okänt' : tal(minstaN)) },
  { rubrik: 'Att veta', cell: bristtext },
  { rubrik: 'Revision', tal: true, cell: ({ revision }) => tal(revision) },
];

/** One row for each indicator, those that need a look marked with word and shape. */
export function Kvalitetstabell({ rader }: { rader: Kvalitet[] }) {
  if (rader.length === 0)
    return (
      <Tomt rubrik="Inget att visa">Ingen indikator av det valda slaget har något att se efter. Ta bort filtret för att se alla.</Tomt>
    );
  return (
    <Tabell
      bildtext="Datakvalitet per indikator"
      doljBildtext
      kolumner={kolumner}
      rader={rader}
      nyckel={({ indikator }) => indikator.kod}
    />
  );
}
