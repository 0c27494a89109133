import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';

type Request = components['schemas']['SkapaPrioriteringsmoteRequest'];

/** Prepare a meeting. */
export function useSkapaMote() {
  return useAndring((body: Request, nyckel) =>
    unwrap(api.POST('/prioriteringsmoten', { body, params: { header: { 'Idempotency-Key': nyckel } } })),
  );
}
