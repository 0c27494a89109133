import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { api, unwrap } from '../../../api/client';
import { idag } from '../../../components/format';
import { Statusmarke } from '../../../components/Statusmarke';
import { lagesbildKeys } from '../lagesbildKeys';
import { folj, laggIKo, lasKo } from './ko';
import { veckan, veckotext } from './vecka';

interface Props {
  anvandare: string;
  omrade: string;
  inloggad: boolean;
  /** The report is in the phone: try to send. */
  vidSparad: () => unknown;
}

/** The report of the week: a quiet week is a report too, and silence is not. Goes the same way as the observations, after them. */
export function Veckorapport({ anvandare, omrade, inloggad, vidSparad }: Props) {
  const vecka = veckan(idag());
  const filter = { omrade, vecka };
  const lamnade = useQuery({
    queryKey: lagesbildKeys.iakttagelser({ rapporter: filter }),
    queryFn: () => unwrap(api.GET('/est-rapporter', { params: { query: filter } })),
    enabled: inloggad,
  });
  const paVag = useSyncExternalStore(folj, lasKo).some(({ rapport }) => rapport?.vecka === vecka && rapport.omrade === omrade);
  const lamnad = lamnade.data?.items.some(({ egen }) => egen) ?? false;
  const rapportera = (ingetAttRapportera: boolean) => () => {
    laggIKo({ nyckel: crypto.randomUUID(), anvandare, rapport: { omrade, vecka, ingetAttRapportera } });
    vidSparad();
  };
  return (
    <section className="avsnitt">
      <h2>Veckans rapport</h2>
      <div role="status">{lamnad && !paVag && <Statusmarke ton="bra">{`Rapporten för ${veckotext(vecka)} är lämnad`}</Statusmarke>}</div>
      {!lamnad && !paVag && (
        <>
          <p>Säg till när veckan är rapporterad. Att inget hänt är också en rapport.</p>
          <div className="knappar">
            <Button variant="secondary" onClick={rapportera(false)}>
              Jag har rapporterat klart
            </Button>
            <Button variant="secondary" onClick={rapportera(true)}>
              Inget att rapportera
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
