import { api, unwrap } from '../../api/client';
import type { components } from '../../api/schema';
import { useAndring } from '../../api/useAndring';

type Request = components['schemas']['PubliceraLagesbildRequest'];

/** Publish the adopted picture. `etag` is the version the user looked at. */
export function usePubliceraLagesbild(id: string, etag: string) {
  return useAndring((body: Request) =>
    unwrap(api.POST('/lagesbilder/{id}/publicering', { body, params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
