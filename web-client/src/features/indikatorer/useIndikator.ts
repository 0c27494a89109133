import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { indikatorerKeys } from './indikatorerKeys';

/** One indicator: what it means, how it is measured and how it can mislead. */
export function useIndikator(kod: string) {
  return useQuery({
    queryKey: indikatorerKeys.one(kod),
    queryFn: () => unwrap(api.GET('/indikatorer/{kod}', { params: { path: { kod } } })),
    staleTime: 3_600_000,
  });
}
