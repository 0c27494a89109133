import { useQuery } from '@tanstack/react-query';
import { api, unwrapMedEtag } from '../../api/client';
import { atgardsplanKeys } from './atgardsplanKeys';

/** One plan with its measures. */
export function useHandlingsplan(id: string) {
  return useQuery({
    queryKey: atgardsplanKeys.plan(id),
    queryFn: () => unwrapMedEtag(api.GET('/handlingsplaner/{id}', { params: { path: { id } } })),
    enabled: id !== '',
  });
}
