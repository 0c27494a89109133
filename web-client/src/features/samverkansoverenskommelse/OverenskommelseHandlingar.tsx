import { Handling } from '../../components/Handling';
import { useHarRatt } from '../organisation/useHarRatt';
import { DiarieforFormular } from './DiarieforFormular';
import { RevideraFormular } from './RevideraFormular';
import type { Overenskommelse } from './typer';
import { UndertecknaFormular } from './UndertecknaFormular';

/** What can be done with the agreement now, by the one who looks at it. */
export function OverenskommelseHandlingar({ overenskommelse, etag }: { overenskommelse: Overenskommelse; etag: string }) {
  const { omrade, status, diarienummer } = overenskommelse;
  const undertecknar = useHarRatt('samverkansoverenskommelse:underteckna', omrade) && status === 'Utkast';
  const reviderar = useHarRatt('samverkansoverenskommelse:skriv', omrade) && (status === 'Gallande' || status === 'RevisionForsenad');
  const diariefor = useHarRatt('samverkansoverenskommelse:diariefor', omrade) && !diarienummer;
  return (
    <>
      {undertecknar && (
        <Handling
          rubrik="Underteckna"
          forklaring="Registrerar att en part har undertecknat. När alla har gjort det gäller överenskommelsen och kan inte ändras."
        >
          <UndertecknaFormular overenskommelse={overenskommelse} etag={etag} />
        </Handling>
      )}
      {reviderar && (
        <Handling
          rubrik="Registrera revision"
          forklaring="Nästa revision blir två år efter den här. Att inget behöver ändras är också en revision."
        >
          <RevideraFormular id={overenskommelse.id} etag={etag} />
        </Handling>
      )}
      {diariefor && (
        <Handling rubrik="Diarieför" forklaring="Diarienumret gör handlingen sökbar i nämndens diarium.">
          <DiarieforFormular id={overenskommelse.id} etag={etag} />
        </Handling>
      )}
    </>
  );
}
