import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { samverkansoverenskommelseKeys } from './samverkansoverenskommelseKeys';

/** The agreements of an area. */
export function useOverenskommelser(omrade: string) {
  return useQuery({
    queryKey: samverkansoverenskommelseKeys.lista({ omrade }),
    queryFn: () => unwrap(api.GET('/samverkansoverenskommelser', { params: { query: { omrade, limit: 100 } } })),
    select: (svar) => svar.items,
  });
}
