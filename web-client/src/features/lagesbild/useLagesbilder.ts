import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { lagesbildKeys } from './lagesbildKeys';

/** The lägesbilder of an area, newest first. */
export function useLagesbilder(omrade: string) {
  return useQuery({
    queryKey: lagesbildKeys.lista({ omrade }),
    queryFn: () => unwrap(api.GET('/lagesbilder', { params: { query: { omrade, limit: 100 } } })),
    select: (svar) => svar.items,
  });
}
