import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['BeslutaAtgardRequest'];

/** Decide the measure. `etag` is the version the user looked at. */
export function useBeslutaAtgard(id: string, etag: string) {
  return useAndring((body: Request) =>
    unwrap(api.POST('/atgarder/{id}/beslut', { body, params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
