import { api, unwrap } from '../../api/client';
import { useAndring } from '../../api/useAndring';

/** Take a cause out of a draft. Nothing is erased: the row stays in the database and in the audit log. */
export function useTaBortOrsak() {
  return useAndring(({ id, etag }: { id: string; etag: string }) =>
    unwrap(api.DELETE('/orsaker/{id}', { params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
