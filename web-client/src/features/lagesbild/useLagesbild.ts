import { useQuery } from '@tanstack/react-query';
import { api, unwrapMedEtag } from '../../api/client';
import { lagesbildKeys } from './lagesbildKeys';

/** One lägesbild with its problems, and the version that is looked at. */
export function useLagesbild(id: string) {
  return useQuery({
    queryKey: lagesbildKeys.one(id),
    queryFn: () => unwrapMedEtag(api.GET('/lagesbilder/{id}', { params: { path: { id } } })),
    enabled: id !== '',
  });
}
