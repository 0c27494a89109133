import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { indikatorerKeys } from './indikatorerKeys';

/** Whether the figure of a period differs from the one before it, tested by the API. Nothing when there is no period. */
export function useForandring(indikator: string, omrade: string, period: string | undefined, asOf?: string) {
  return useQuery({
    queryKey: indikatorerKeys.forandring(indikator, omrade, period, asOf),
    queryFn: () =>
      unwrap(
        api.GET('/analyser/forandring', {
          params: { query: { indikator: [indikator], omrade: [omrade], ...(period && { period }), ...(asOf && { asOf }) } },
        }),
      ),
    select: ({ items }) => items[0],
    enabled: period !== undefined,
  });
}
