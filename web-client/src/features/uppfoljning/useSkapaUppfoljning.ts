import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['SkapaUppfoljningRequest'];

/** Follow up a measure. */
export function useSkapaUppfoljning() {
  return useAndring((body: Request, nyckel) =>
    unwrap(api.POST('/uppfoljningar', { body, params: { header: { 'Idempotency-Key': nyckel } } })),
  );
}
