import { useQuery } from '@tanstack/react-query';
import { api, unwrapMedEtag } from '../../api/client';
import { samverkansprocessKeys } from './samverkansprocessKeys';

/** One process with its conditions and history, and the version that is looked at. */
export function useProcess(id: string) {
  return useQuery({
    queryKey: samverkansprocessKeys.one(id),
    queryFn: () => unwrapMedEtag(api.GET('/samverkansprocesser/{id}', { params: { path: { id } } })),
  });
}
