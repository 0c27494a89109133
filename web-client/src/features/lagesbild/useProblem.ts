import { useQuery } from '@tanstack/react-query';
import { api, unwrapMedEtag } from '../../api/client';
import { lagesbildKeys } from './lagesbildKeys';

/** One problem with its causes and figures, and the version that is looked at. */
export function useProblem(id: string) {
  return useQuery({
    queryKey: lagesbildKeys.problem(id),
    queryFn: () => unwrapMedEtag(api.GET('/problem/{id}', { params: { path: { id } } })),
    enabled: id !== '',
  });
}
