import { useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../api/client';
import { datum } from '../../components/format';
import { HamtadSida } from '../../components/HamtadSida';
import { Lankknapp } from '../../components/Lankknapp';
import { nylank, objektlank, omradeslank, redigeralank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { Status } from '../../components/Status';
import { useHarRatt } from '../organisation/useHarRatt';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { AtgardHandlingar } from './AtgardHandlingar';
import { Atgardsfakta } from './Atgardsfakta';
import type { Atgard } from './typer';
import { useAtgard } from './useAtgard';

/** One measure: who, why, what, when, how we know. */
export function AtgardSida() {
  const { id } = useParams({ from: '/atgarder/$id' });
  return (
    <HamtadSida fraga={useAtgard(id)} felrubrik="Åtgärden kan inte visas">
      {(data) => <Atgarden {...data} />}
    </HamtadSida>
  );
}

function Atgarden({ data: atgard, etag }: MedEtag<Atgard>) {
  const namn = useOmradesnamn()(atgard.omrade);
  const skriver = useHarRatt('atgardsplan:skriv', atgard.omrade) && atgard.status === 'Foreslagen';
  const foljerUpp = useHarRatt('uppfoljning:skriv', atgard.omrade) && atgard.status !== 'Foreslagen';
  return (
    <Sida
      titel={atgard.rubrik}
      smulor={[
        { text: namn, till: omradeslank(atgard.omrade, 'plan') },
        { text: atgard.handlingsplansrubrik, till: objektlank('handlingsplan', atgard.handlingsplanId) },
      ]}
      lage={
        <>
          {namn} <Status status={atgard.status} forsenad={atgard.forsenad} />
        </>
      }
      slutsats={slutsats(atgard)}
      knappar={
        <>
          {foljerUpp && <Lankknapp till={nylank('uppfoljning', { atgard: atgard.id })}>Följ upp</Lankknapp>}
          {skriver && (
            <Lankknapp variant="secondary" till={redigeralank('atgard', atgard.id)}>
              Ändra
            </Lankknapp>
          )}
        </>
      }
    >
      <AtgardHandlingar atgard={atgard} etag={etag} />
      <Atgardsfakta atgard={atgard} />
    </Sida>
  );
}

function slutsats({ status, orsakIds, beslut, slutdatum, forsenad }: Atgard) {
  if (status === 'Foreslagen')
    return orsakIds.length === 0
      ? 'Åtgärden saknar orsak och kan därför inte beslutas. Ändra den och välj minst en orsak.'
      : 'Åtgärden väntar på beslut.';
  const nar = forsenad ? `Den skulle ha varit klar ${datum(slutdatum)}.` : `Den ska vara klar ${datum(slutdatum)}.`;
  const beslutad = beslut ? `Beslutad ${datum(beslut.datum)} av ${beslut.organ}.` : '';
  return status === 'Genomford' || status === 'Avbruten' ? beslutad : `${beslutad} ${nar}`;
}
