import { useQuery } from '@tanstack/react-query';
import { api, unwrapMedEtag } from '../../../api/client';
import { estKeys } from './estKeys';

/** One observation, and the version that is looked at. */
export function useIakttagelse(id: string) {
  return useQuery({
    queryKey: estKeys.en(id),
    queryFn: () => unwrapMedEtag(api.GET('/iakttagelser/{id}', { params: { path: { id } } })),
  });
}
