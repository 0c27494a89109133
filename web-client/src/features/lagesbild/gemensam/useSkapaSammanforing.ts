import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';

type Request = components['schemas']['SkapaSammanforingRequest'];

/** Decide on problems of the parts. */
export function useSkapaSammanforing(id: string) {
  return useAndring((body: Request, nyckel) =>
    unwrap(api.POST('/lagesbilder/{id}/sammanforingar', { body, params: { path: { id }, header: { 'Idempotency-Key': nyckel } } })),
  );
}
