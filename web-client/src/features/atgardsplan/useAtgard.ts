import { useQuery } from '@tanstack/react-query';
import { api, unwrapMedEtag } from '../../api/client';
import { atgardsplanKeys } from './atgardsplanKeys';

/** One measure with its problem, causes and history. */
export function useAtgard(id: string) {
  return useQuery({
    queryKey: atgardsplanKeys.atgard(id),
    queryFn: () => unwrapMedEtag(api.GET('/atgarder/{id}', { params: { path: { id } } })),
    enabled: id !== '',
  });
}
