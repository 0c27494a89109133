import { Button } from '@digdir/designsystemet-react';
import { api, ProblemError, unwrap } from '../../../api/client';
import { useAndring } from '../../../api/useAndring';
import { Felruta } from '../../../components/Felruta';
import { idag } from '../../../components/format';
import { Statusmarke } from '../../../components/Statusmarke';
import { veckan, veckotext } from './vecka';

/** The report of the week: a quiet week is a report too, and silence is not. */
export function Veckorapport({ omrade }: { omrade: string }) {
  const vecka = veckan(idag());
  const rapportera = useAndring((ingetAttRapportera: boolean, nyckel) =>
    unwrap(api.POST('/est-rapporter', { body: { omrade, vecka, ingetAttRapportera }, params: { header: { 'Idempotency-Key': nyckel } } })),
  );
  const redan = rapportera.error instanceof ProblemError && rapportera.error.code === 'est-rapport-finns';
  return (
    <section className="avsnitt">
      <h2>Veckans rapport</h2>
      <div role="status">
        {(rapportera.isSuccess || redan) && <Statusmarke ton="bra">{`Rapporten för ${veckotext(vecka)} är lämnad`}</Statusmarke>}
      </div>
      {rapportera.error && !redan && <Felruta fel={rapportera.error} />}
      {!rapportera.isSuccess && !redan && (
        <>
          <p>Säg till när veckan är rapporterad. Att inget hänt är också en rapport.</p>
          <div className="knappar">
            <Button variant="secondary" onClick={() => rapportera.mutate(false)}>
              Jag har rapporterat klart
            </Button>
            <Button variant="secondary" onClick={() => rapportera.mutate(true)}>
              Inget att rapportera
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
