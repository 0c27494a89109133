import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { uppfoljningKeys } from './uppfoljningKeys';

/** The chain of an area, from problem to follow-up, with its gaps. */
export function useSparbarhet(omrade: string) {
  return useQuery({
    queryKey: uppfoljningKeys.sparbarhet(omrade),
    queryFn: () => unwrap(api.GET('/sparbarhet', { params: { query: { omrade } } })),
  });
}
