import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { indikatorerKeys } from './indikatorerKeys';

/** The whole catalogue; it is small, so that search and filter answer at once. */
export function useIndikatorer() {
  return useQuery({
    queryKey: indikatorerKeys.katalog(),
    queryFn: () => unwrap(api.GET('/indikatorer', { params: { query: { limit: 100 } } })),
    select: (svar) => svar.items,
    staleTime: 3_600_000,
  });
}
