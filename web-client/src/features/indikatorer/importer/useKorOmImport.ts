import { api, unwrap } from '../../../api/client';
import { useAndring } from '../../../api/useAndring';

/** Reads the same file once more, as an import of its own. */
export const useKorOmImport = (id: string) =>
  useAndring<null, { id: string }>((_, nyckel) =>
    unwrap(api.POST('/importer/{id}/omkorningar', { params: { path: { id }, header: { 'Idempotency-Key': nyckel } } })),
  );
