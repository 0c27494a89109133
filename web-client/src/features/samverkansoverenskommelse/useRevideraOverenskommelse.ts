import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['RevideraOverenskommelseRequest'];

/** Record that the agreement has been reviewed. `etag` is the version the user looked at. */
export function useRevideraOverenskommelse(id: string, etag: string) {
  return useAndring((body: Request) =>
    unwrap(api.POST('/samverkansoverenskommelser/{id}/revisioner', { body, params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
