import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { uppfoljningKeys } from './uppfoljningKeys';

/** The reporting occasions: T1, T2 and VB of each year. */
export function useRapporttillfallen() {
  return useQuery({
    queryKey: uppfoljningKeys.tillfallen(),
    queryFn: () => unwrap(api.GET('/rapporttillfallen', { params: { query: { limit: 100 } } })),
    select: (svar) => svar.items,
  });
}
