import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['SkapaOverenskommelseRequest'];

/** Draw up an agreement. */
export function useSkapaOverenskommelse() {
  return useAndring((body: Request, nyckel) =>
    unwrap(api.POST('/samverkansoverenskommelser', { body, params: { header: { 'Idempotency-Key': nyckel } } })),
  );
}
