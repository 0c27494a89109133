import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['SkapaProblemRequest'];

/** Add a problem to a draft. */
export function useSkapaProblem() {
  return useAndring((body: Request, nyckel) => unwrap(api.POST('/problem', { body, params: { header: { 'Idempotency-Key': nyckel } } })));
}
