import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['UndertecknaOverenskommelseRequest'];

/** A party signs. `etag` is the version the user looked at. */
export function useUndertecknaOverenskommelse(id: string, etag: string) {
  return useAndring((body: Request) =>
    unwrap(api.POST('/samverkansoverenskommelser/{id}/undertecknanden', { body, params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
