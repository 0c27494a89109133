import { Lank } from '../../../components/Lank';
import { indikatorlank } from '../../../components/lankar';
import { Statusmarke } from '../../../components/Statusmarke';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { verdikt, verdiktton } from '../forandring';
import { riktningsord } from '../ord';
import { Gnistdiagram } from './Gnistdiagram';
import { gnisttext, nutext } from './profiltext';
import type { Profilrad } from './typer';

const kolumner = (omrade: string): Kolumn<Profilrad>[] => [
  {
    rubrik: 'Indikator',
    cell: ({ indikator, namn, riktning }) => (
      <>
        <Lank till={indikatorlank(indikator, omrade)}>{namn}</Lank>
        <small>{riktningsord[riktning]}</small>
      </>
    ),
  },
  { rubrik: 'Senaste värdet', cell: nutext },
  {
    rubrik: 'Förändring',
    cell: ({ forandring }) =>
      forandring && (
        <>
          <Statusmarke ton={verdiktton(forandring)}>{verdikt[forandring.slutsats]}</Statusmarke>
          {forandring.da && <small>mot {forandring.da.period}</small>}
        </>
      ),
  },
  { rubrik: 'Utveckling', cell: (rad) => <Gnistdiagram serie={rad.serie} text={gnisttext(rad)} /> },
];

/** The indicators of one kind. */
export function Profilgrupp({ rubrik, rader, omrade }: { rubrik: string; rader: Profilrad[]; omrade: string }) {
  return (
    <section className="avsnitt profil">
      <h3>{rubrik}</h3>
      <Tabell
        bildtext={`${rubrik}: senaste värde och utveckling`}
        doljBildtext
        kolumner={kolumner(omrade)}
        rader={rader}
        nyckel={({ indikator }) => indikator}
      />
    </section>
  );
}
