import { api, unwrap } from '../../api/client';
import { useAndring } from '../../api/useAndring';

/** Begin a new version of what is decided or shared. */
export function useNyVersion(id: string) {
  return useAndring((_: undefined, nyckel) =>
    unwrap(api.POST('/lagesbilder/{id}/nya-versioner', { params: { path: { id }, header: { 'Idempotency-Key': nyckel } } })),
  );
}
