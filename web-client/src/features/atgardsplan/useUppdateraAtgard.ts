import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['UppdateraAtgardRequest'];

/** Save the proposed measure. `etag` is the version the user looked at. */
export function useUppdateraAtgard(id: string, etag: string) {
  return useAndring((body: Request) => unwrap(api.PUT('/atgarder/{id}', { body, params: { path: { id }, header: { 'If-Match': etag } } })));
}
