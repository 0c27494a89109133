import { useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../api/client';
import { period } from '../../components/format';
import { HamtadSida } from '../../components/HamtadSida';
import { Lankknapp } from '../../components/Lankknapp';
import { omradeslank, redigeralank } from '../../components/lankar';
import { Sida } from '../../components/Sida';
import { Status } from '../../components/Status';
import { useHarRatt } from '../organisation/useHarRatt';
import { useOmradesnamn } from '../organisation/useOmradesnamn';
import { OverenskommelseHandlingar } from './OverenskommelseHandlingar';
import { Overenskommelsetext } from './Overenskommelsetext';
import { overenskommelseslutsats } from './overenskommelseslutsats';
import { Parter } from './Parter';
import type { Overenskommelse } from './typer';
import { useOverenskommelse } from './useOverenskommelse';

/** One agreement: parties, signatures, clock. */
export function OverenskommelseSida() {
  const { id } = useParams({ from: '/samverkansoverenskommelser/$id' });
  return (
    <HamtadSida fraga={useOverenskommelse(id)} felrubrik="Överenskommelsen kan inte visas">
      {(data) => <Overenskommelsen {...data} />}
    </HamtadSida>
  );
}

function Overenskommelsen({ data, etag }: MedEtag<Overenskommelse>) {
  const namn = useOmradesnamn()(data.omrade);
  const skriver = useHarRatt('samverkansoverenskommelse:skriv', data.omrade) && data.status === 'Utkast';
  return (
    <Sida
      titel={data.rubrik}
      smulor={[{ text: namn, till: omradeslank(data.omrade, 'overenskommelse') }]}
      lage={
        <>
          {namn}, {period(data.giltigFran, data.giltigTill)} <Status status={data.status} />
        </>
      }
      slutsats={overenskommelseslutsats(data)}
      knappar={skriver && <Lankknapp till={redigeralank('samverkansoverenskommelse', data.id)}>Ändra</Lankknapp>}
    >
      <OverenskommelseHandlingar overenskommelse={data} etag={etag} />
      <Parter overenskommelse={data} />
      <Overenskommelsetext overenskommelse={data} />
    </Sida>
  );
}
