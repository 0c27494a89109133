import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['UppdateraOverenskommelseRequest'];

/** Save the draft. `etag` is the version the user looked at. */
export function useUppdateraOverenskommelse(id: string, etag: string) {
  return useAndring((body: Request) =>
    unwrap(api.PUT('/samverkansoverenskommelser/{id}', { body, params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
