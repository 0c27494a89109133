import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['BytAtgardsstatusRequest'];

/** Move a decided measure. `etag` is the version the user looked at. */
export function useBytAtgardsstatus(id: string, etag: string) {
  return useAndring((body: Request) =>
    unwrap(api.POST('/atgarder/{id}/statusbyten', { body, params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
