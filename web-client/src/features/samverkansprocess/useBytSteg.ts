import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['BytStegRequest'];

/** Move the process to another step. `etag` is the version the user looked at. */
export function useBytSteg(id: string, etag: string) {
  return useAndring((body: Request) =>
    unwrap(api.POST('/samverkansprocesser/{id}/overgangar', { body, params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
