import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';

/** How complete a data set is in one period, area by area. */
export function useTillganglighet(datamangd: string, period: string | undefined) {
  return useQuery({
    queryKey: indikatorerKeys.tillganglighet(datamangd, period),
    queryFn: () =>
      unwrap(
        api.GET('/matvarden/tillganglighet', {
          params: {
            query: {
              datamangd: [datamangd],
              omradesniva: ['Kommun', 'Stadsdelsomrade'],
              ...(period && { period: [period] }),
              limit: 100,
            },
          },
        }),
      ),
    select: ({ items }) => items,
    enabled: period !== undefined,
  });
}
