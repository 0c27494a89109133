import { tal } from '../../components/format';
import { Hamtat } from '../../components/Hamtat';
import { Lank } from '../../components/Lank';
import { indikatorlank } from '../../components/lankar';
import { type Kolumn, Tabell } from '../../components/Tabell';
import { Tomt } from '../../components/Tomt';
import { intervalltext, matvardesstatus, vardetext } from './matvarde';
import { Syntetiskt } from './Syntetiskt';
import { arTotal } from './serie';
import type { Matvarde } from './typer';
import { useIndikatorer } from './useIndikatorer';
import { useMatvarden } from './useMatvarden';

const valda = ['TRY-01', 'TRY-03', 'UTS-02', 'ORD-02', 'BRO-02'];

/** The few figures an area page begins with: always with n, interval and status. */
export function Nyckeltal({ omrade }: { omrade: string }) {
  const varden = useMatvarden({ indikator: valda, omrade: [omrade], senaste: 1 });
  const katalog = useIndikatorer().data ?? [];
  const namn = (kod: string) => katalog.find((indikator) => indikator.kod === kod)?.namn ?? kod;
  const kolumner: Kolumn<Matvarde>[] = [
    { rubrik: 'Indikator', cell: (rad) => <Lank till={indikatorlank(rad.indikator, omrade)}>{namn(rad.indikator)}</Lank> },
    { rubrik: 'Värde', tal: true, cell: vardetext },
    { rubrik: '95 % intervall', tal: true, cell: intervalltext },
    { rubrik: 'Svar (n)', tal: true, cell: ({ n }) => (n == null ? '–' : tal(n)) },
    { rubrik: 'Period', tal: true, cell: ({ period }) => period },
    { rubrik: 'Status', cell: matvardesstatus },
  ];
  return (
    <Hamtat fraga={varden}>
      {(alla) => {
        const rader = alla.filter(arTotal).sort((a, b) => valda.indexOf(a.indikator) - valda.indexOf(b.indikator));
        if (rader.length === 0) return <Tomt rubrik="Inga värden här">För det här området har ingen datamängd lämnats än.</Tomt>;
        const syntetisk = rader.some((rad) => rad.syntetisk);
        return (
          <div>
            <Tabell
              bildtext={syntetisk ? 'Senaste värde per indikator. Syntetiska exempeldata.' : 'Senaste värde per indikator'}
              kolumner={kolumner}
              rader={rader}
              nyckel={({ indikator }) => indikator}
            />
            {syntetisk && <Syntetiskt />}
          </div>
        );
      }}
    </Hamtat>
  );
}
