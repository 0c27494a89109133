import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';

/** What the source says that its codes mean, what waits for a person first. */
export function useKalldefinitioner(kod: string) {
  return useQuery({
    queryKey: indikatorerKeys.kalldefinitioner(kod),
    queryFn: () => unwrap(api.GET('/datamangder/{kod}/kalldefinitioner', { params: { path: { kod }, query: { limit: 100 } } })),
    select: (svar) => svar.items,
  });
}
