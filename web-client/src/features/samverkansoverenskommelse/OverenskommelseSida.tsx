import { useParams } from '@tanstack/react-router';
import type { MedEtag } from '../../api/client';
import { Felruta } from '../../components/Felruta';
import { period } from '../../components/format';
import { Laddar } from '../../components/Laddar';
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
  const { data, error, refetch } = useOverenskommelse(id);
  if (error)
    return (
      <Sida titel="Överenskommelsen kan inte visas">
        <Felruta fel={error} igen={refetch} />
      </Sida>
    );
  if (!data)
    return (
      <Sida titel="…" laddar>
        <Laddar />
      </Sida>
    );
  return <Overenskommelsen {...data} />;
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
