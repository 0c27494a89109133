import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['UppdateraProblemRequest'];

/** Save the problem. `etag` is the version the user looked at. */
export function useUppdateraProblem(id: string, etag: string) {
  return useAndring((body: Request) => unwrap(api.PUT('/problem/{id}', { body, params: { path: { id }, header: { 'If-Match': etag } } })));
}
