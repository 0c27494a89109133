import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['FaststallLagesbildRequest'];

/** Adopt the picture. `etag` is the version the user looked at. */
export function useFaststallLagesbild(id: string, etag: string) {
  return useAndring((body: Request) =>
    unwrap(api.POST('/lagesbilder/{id}/faststallande', { body, params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
