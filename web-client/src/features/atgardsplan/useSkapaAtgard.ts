import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['SkapaAtgardRequest'];

/** Propose a measure. */
export function useSkapaAtgard() {
  return useAndring((body: Request, nyckel) => unwrap(api.POST('/atgarder', { body, params: { header: { 'Idempotency-Key': nyckel } } })));
}
