import { Handling } from '../../components/Handling';
import { useHarRatt } from '../organisation/useHarRatt';
import { BeslutaAtgardFormular } from './BeslutaAtgardFormular';
import { StatusbyteFormular } from './StatusbyteFormular';
import type { Atgard } from './typer';

/** What can be done with the measure now, by the one who looks at it. */
export function AtgardHandlingar({ atgard, etag }: { atgard: Atgard; etag: string }) {
  const beslutar = useHarRatt('atgardsplan:besluta', atgard.omrade) && atgard.status === 'Foreslagen';
  const genomfor = useHarRatt('atgardsplan:genomfor', atgard.omrade) && atgard.mojligaStatusar.length > 0 && atgard.status !== 'Foreslagen';
  return (
    <>
      {beslutar && (
        <Handling rubrik="Besluta åtgärden" forklaring="Därefter ligger innehållet fast. Åtgärden måste ange minst en orsak och en resurs.">
          <BeslutaAtgardFormular id={atgard.id} etag={etag} />
        </Handling>
      )}
      {genomfor && (
        <Handling rubrik="Byt status" forklaring="Säger hur långt arbetet har kommit. Vad det gav sägs i uppföljningen.">
          <StatusbyteFormular atgard={atgard} etag={etag} />
        </Handling>
      )}
    </>
  );
}
