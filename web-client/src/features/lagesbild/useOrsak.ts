import { useQuery } from '@tanstack/react-query';
import { api, unwrapMedEtag } from '../../api/client';
import { lagesbildKeys } from './lagesbildKeys';

/** One cause, and the version that is looked at. */
export function useOrsak(id: string) {
  return useQuery({
    queryKey: lagesbildKeys.orsak(id),
    queryFn: () => unwrapMedEtag(api.GET('/orsaker/{id}', { params: { path: { id } } })),
  });
}
