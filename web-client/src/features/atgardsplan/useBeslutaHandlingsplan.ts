import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['BeslutaHandlingsplanRequest'];

/** Decide the plan. `etag` is the version the user looked at. */
export function useBeslutaHandlingsplan(id: string, etag: string) {
  return useAndring((body: Request) =>
    unwrap(api.POST('/handlingsplaner/{id}/beslut', { body, params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
