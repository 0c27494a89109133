import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['SkapaProcessRequest'];

/** Start the process of an area. */
export function useSkapaProcess() {
  return useAndring((body: Request, nyckel) =>
    unwrap(api.POST('/samverkansprocesser', { body, params: { header: { 'Idempotency-Key': nyckel } } })),
  );
}
