import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';

/** The areas side by side in one period, against what they have together. */
export function useJamforelse(indikator: string, period: string | undefined, aktiv = true) {
  return useQuery({
    queryKey: indikatorerKeys.jamforelse(indikator, period),
    queryFn: () => unwrap(api.GET('/analyser/jamforelse', { params: { query: { indikator, ...(period && { period }) } } })),
    enabled: aktiv,
  });
}
