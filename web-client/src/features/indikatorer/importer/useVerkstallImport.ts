import { api, unwrap } from '../../../api/client';
import { useAndring } from '../../../api/useAndring';

/** Stores what was only examined. `etag` is the preview the person looked at. */
export const useVerkstallImport = (id: string, etag: string) =>
  useAndring<null, unknown>((_, nyckel) =>
    unwrap(
      api.POST('/importer/{id}/verkstallande', {
        params: { path: { id }, header: { 'If-Match': etag, 'Idempotency-Key': nyckel } },
      }),
    ),
  );
