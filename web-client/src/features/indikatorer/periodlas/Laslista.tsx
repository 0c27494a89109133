import { period, storBokstav, tidpunkt } from '../../../components/format';
import { Statusmarke } from '../../../components/Statusmarke';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { omradestext } from './ord';
import type { Periodlas } from './typer';

const kolumner = (namn: (kod: string) => string): Kolumn<Periodlas>[] => [
  { rubrik: 'Rapport', cell: ({ rapport }) => storBokstav(rapport) },
  { rubrik: 'Låsta dagar', cell: ({ periodFran, periodTill }) => period(periodFran, periodTill) },
  { rubrik: 'Beslut', cell: ({ anledning }) => storBokstav(anledning) },
  { rubrik: 'Registrerat av', cell: ({ lastAv, lastNar }) => `${lastAv}, ${tidpunkt(lastNar)}` },
  { rubrik: 'Var', cell: ({ omraden }) => omradestext(omraden, namn) },
  {
    rubrik: 'Läge',
    cell: ({ oppnaUpplasningar }) =>
      oppnaUpplasningar > 0 ? <Statusmarke ton="varning">Upplåst för en leverans</Statusmarke> : <Statusmarke ton="lugn">Låst</Statusmarke>,
  },
];

/** What is locked, by which decision, and who registered it. */
export function Laslista({ las }: { las: Periodlas[] }) {
  const namn = useOmradesnamn();
  return (
    <Tabell
      bildtext="Låsta perioder, det senaste beslutet först"
      doljBildtext
      kolumner={kolumner(namn)}
      rader={las}
      nyckel={({ rapport, lastNar }) => `${rapport} ${lastNar}`}
    />
  );
}
