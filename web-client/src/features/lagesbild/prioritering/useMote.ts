import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { prioriteringKeys } from './prioriteringKeys';

/** One meeting with its matrix. The versions to send back are in the answer. */
export function useMote(id: string) {
  return useQuery({
    queryKey: prioriteringKeys.mote(id),
    queryFn: () => unwrap(api.GET('/prioriteringsmoten/{id}', { params: { path: { id } } })),
  });
}
