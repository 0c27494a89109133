import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['SkapaLagesbildRequest'];

/** Start a draft. */
export function useSkapaLagesbild() {
  return useAndring((body: Request, nyckel) =>
    unwrap(api.POST('/lagesbilder', { body, params: { header: { 'Idempotency-Key': nyckel } } })),
  );
}
