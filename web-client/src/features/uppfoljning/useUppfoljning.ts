import { useQuery } from '@tanstack/react-query';
import { api, unwrapMedEtag } from '../../api/client';
import { uppfoljningKeys } from './uppfoljningKeys';

/** One follow-up, and the version that is looked at. */
export function useUppfoljning(id: string) {
  return useQuery({
    queryKey: uppfoljningKeys.one(id),
    queryFn: () => unwrapMedEtag(api.GET('/uppfoljningar/{id}', { params: { path: { id } } })),
  });
}
