import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';

type Request = components['schemas']['UppdateraLagkravRequest'];

/** Change a requirement: it counts at once for every clock. */
export function useUppdateraLagkrav(kod: string, etag: string) {
  return useAndring((body: Request) =>
    unwrap(api.PUT('/lagkrav/{kod}', { body, params: { path: { kod }, header: { 'If-Match': etag } } })),
  );
}
