import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['SkapaHandlingsplanRequest'];

/** Start a plan on an adopted lägesbild. */
export function useSkapaHandlingsplan() {
  return useAndring((body: Request, nyckel) =>
    unwrap(api.POST('/handlingsplaner', { body, params: { header: { 'Idempotency-Key': nyckel } } })),
  );
}
