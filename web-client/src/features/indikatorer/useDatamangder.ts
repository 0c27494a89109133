import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { indikatorerKeys } from './indikatorerKeys';

/** Every data set: where its figures come from, the licence, the revision. */
export function useDatamangder() {
  return useQuery({
    queryKey: indikatorerKeys.datamangder(),
    queryFn: () => unwrap(api.GET('/datamangder', { params: { query: { limit: 100 } } })),
    select: (svar) => svar.items,
  });
}
