import { api, unwrap } from '../../../api/client';
import { useAndring } from '../../../api/useAndring';

/** Sets back what an import changed, as a new revision. */
export const useAterkallaImport = (id: string, etag: string) =>
  useAndring<{ anledning: string }, unknown>((body, nyckel) =>
    unwrap(
      api.POST('/importer/{id}/aterkallande', {
        params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': nyckel } },
        body,
      }),
    ),
  );
