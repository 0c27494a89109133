import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { indikatorerKeys } from './indikatorerKeys';

/** An area's figures against its past, the rest of the city and the other areas, all judged in one question. */
export function useOmradeslage(indikator: string[], omrade: string) {
  return useQuery({
    queryKey: indikatorerKeys.omradeslage(indikator, omrade),
    queryFn: () => unwrap(api.GET('/analyser/omradeslage', { params: { query: { indikator, omrade } } })),
    enabled: indikator.length > 0,
  });
}
