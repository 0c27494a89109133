import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['UppdateraOrsakRequest'];

/** Save the cause. `etag` is the version the user looked at. */
export function useUppdateraOrsak(id: string, etag: string) {
  return useAndring((body: Request) => unwrap(api.PUT('/orsaker/{id}', { body, params: { path: { id }, header: { 'If-Match': etag } } })));
}
