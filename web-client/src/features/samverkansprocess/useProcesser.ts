import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { samverkansprocessKeys } from './samverkansprocessKeys';

/** The cycles of the cooperation in an area. */
export function useProcesser(omrade: string) {
  return useQuery({
    queryKey: samverkansprocessKeys.lista({ omrade }),
    queryFn: () => unwrap(api.GET('/samverkansprocesser', { params: { query: { omrade, limit: 100 } } })),
    select: (svar) => svar.items,
  });
}
