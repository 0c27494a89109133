import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['DiarieforOverenskommelseRequest'];

/** Give the agreement its registry number. `etag` is the version the user looked at. */
export function useDiarieforOverenskommelse(id: string, etag: string) {
  return useAndring((body: Request) =>
    unwrap(api.POST('/samverkansoverenskommelser/{id}/diarieforing', { body, params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
