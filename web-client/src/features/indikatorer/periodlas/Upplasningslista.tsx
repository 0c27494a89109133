import { Button } from '@digdir/designsystemet-react';
import { Felruta } from '../../../components/Felruta';
import { datum, storBokstav, tidpunkt } from '../../../components/format';
import { Lank } from '../../../components/Lank';
import { Statusmarke } from '../../../components/Statusmarke';
import { type Kolumn, Tabell } from '../../../components/Tabell';
import { useMig } from '../../organisation/useMig';
import { useOmradesnamn } from '../../organisation/useOmradesnamn';
import { omradestext, upplasningslage } from './ord';
import type { Upplasning } from './typer';
import { useLasIgen } from './useLasUpp';

/** Who opened what, why, and which delivery used it. An open one can be closed by who may open. */
export function Upplasningslista({ upplasningar }: { upplasningar: Upplasning[] }) {
  const namn = useOmradesnamn();
  const ratter = useMig().data?.rattigheter ?? [];
  const lasIgen = useLasIgen();
  const far = ratter.some(({ ratt }) => ratt === 'indikatorer:lasupp');
  const serImporter = ratter.some(({ ratt }) => ratt === 'indikatorer:importera');
  const kolumner: Kolumn<Upplasning>[] = [
    { rubrik: 'Beslutad', cell: ({ beslutad, beslutadAv }) => `${tidpunkt(beslutad)}, ${beslutadAv}` },
    { rubrik: 'Rapport', cell: ({ rapport }) => storBokstav(rapport) },
    { rubrik: 'Datamängd', cell: ({ datamangd }) => datamangd },
    { rubrik: 'Var', cell: ({ omraden }) => omradestext(omraden, namn) },
    { rubrik: 'Anledning', cell: ({ anledning }) => anledning },
    { rubrik: 'Läge', cell: (rad) => <Lage rad={rad} serImporter={serImporter} /> },
    ...(far && upplasningar.some(({ status }) => status === 'Oppen')
      ? [{ rubrik: 'Lås igen', cell: (rad: Upplasning) => <Knapp rad={rad} gor={() => lasIgen.mutate(rad)} /> }]
      : []),
  ];
  return (
    <>
      {lasIgen.error && <Felruta fel={lasIgen.error} />}
      <Tabell bildtext="Upplåsningar, den senaste först" doljBildtext kolumner={kolumner} rader={upplasningar} nyckel={({ id }) => id} />
    </>
  );
}

function Lage({ rad, serImporter }: { rad: Upplasning; serImporter: boolean }) {
  const [text, ton] = upplasningslage[rad.status];
  return (
    <>
      <Statusmarke ton={ton}>{text}</Statusmarke> {rad.status === 'Oppen' && `senast ${datum(rad.giltigTill)}`}
      {rad.anvand && `${tidpunkt(rad.anvand)} `}
      {rad.import && serImporter && <Lank till={`/indikatorer/importer/${rad.import}`}>leveransen</Lank>}
      {rad.avslutad && `${tidpunkt(rad.avslutad)}, ${rad.avslutadAv}`}
    </>
  );
}

function Knapp({ rad, gor }: { rad: Upplasning; gor: () => void }) {
  if (rad.status !== 'Oppen') return '–';
  return (
    <Button variant="secondary" data-size="sm" aria-label={`Lås igen ${rad.rapport}, ${rad.datamangd}`} onClick={gor}>
      Lås igen
    </Button>
  );
}
