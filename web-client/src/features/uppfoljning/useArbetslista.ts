import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { uppfoljningKeys } from './uppfoljningKeys';

/** What is overdue, what waits for me and how many gaps there are: in all my areas, or in one. */
export function useArbetslista(omrade?: string) {
  return useQuery({
    queryKey: uppfoljningKeys.arbetslista(omrade),
    queryFn: () => unwrap(api.GET('/arbetslista', { params: { query: omrade ? { omrade } : {} } })),
  });
}
