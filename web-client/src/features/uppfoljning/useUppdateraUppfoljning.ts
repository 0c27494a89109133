import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['UppdateraUppfoljningRequest'];

/** Save the follow-up. `etag` is the version the user looked at. */
export function useUppdateraUppfoljning(id: string, etag: string) {
  return useAndring((body: Request) =>
    unwrap(api.PUT('/uppfoljningar/{id}', { body, params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
