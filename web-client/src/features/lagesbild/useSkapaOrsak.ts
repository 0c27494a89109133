import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['SkapaOrsakRequest'];

/** Add a cause to a problem. */
export function useSkapaOrsak() {
  return useAndring((body: Request, nyckel) => unwrap(api.POST('/orsaker', { body, params: { header: { 'Idempotency-Key': nyckel } } })));
}
