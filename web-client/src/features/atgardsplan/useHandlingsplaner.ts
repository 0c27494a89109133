import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { atgardsplanKeys } from './atgardsplanKeys';

/** The plans of an area. */
export function useHandlingsplaner(omrade: string) {
  return useQuery({
    queryKey: atgardsplanKeys.lista({ omrade }),
    queryFn: () => unwrap(api.GET('/handlingsplaner', { params: { query: { omrade, limit: 100 } } })),
    select: (svar) => svar.items,
  });
}
