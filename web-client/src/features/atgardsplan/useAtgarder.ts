import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { atgardsplanKeys } from './atgardsplanKeys';

/** The measures of an area. */
export function useAtgarder(omrade: string) {
  return useQuery({
    queryKey: atgardsplanKeys.lista({ atgarder: true, omrade }),
    queryFn: () => unwrap(api.GET('/atgarder', { params: { query: { omrade, limit: 100 } } })),
    select: (svar) => svar.items,
  });
}
