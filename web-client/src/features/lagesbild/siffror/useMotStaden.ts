import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../../indikatorer/indikatorerKeys';

const staden = '0180';

/** Whether the area differs from the whole city in a period, tested by the API. */
export function useMotStaden(indikator: string, omrade: string, period: string | undefined) {
  return useQuery({
    queryKey: [...indikatorerKeys.forandring(indikator, omrade, period), staden],
    queryFn: () =>
      unwrap(
        api.GET('/analyser/forandring', {
          params: { query: { indikator: [indikator], omrade: [omrade], jamforOmrade: staden, ...(period && { period }) } },
        }),
      ),
    select: ({ items }) => items[0],
    enabled: period !== undefined && omrade !== staden,
  });
}
