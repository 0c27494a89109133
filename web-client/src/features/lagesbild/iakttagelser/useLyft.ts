import { api, unwrap } from '../../../api/client';
import { useAndring } from '../../../api/useAndring';

/** What was seen becomes part of the ground for a problem. */
export function useLyft(id: string, etag: string) {
  return useAndring((problemId: string) =>
    unwrap(api.POST('/iakttagelser/{id}/lyft', { body: { problemId }, params: { path: { id }, header: { 'If-Match': etag } } })),
  );
}
