import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { uppfoljningKeys } from './uppfoljningKeys';

/** The follow-ups of an area, newest first. */
export function useUppfoljningar(omrade: string) {
  return useQuery({
    queryKey: uppfoljningKeys.lista({ omrade }),
    queryFn: () => unwrap(api.GET('/uppfoljningar', { params: { query: { omrade, limit: 100 } } })),
    select: (svar) => svar.items,
  });
}
