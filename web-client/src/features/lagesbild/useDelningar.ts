import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { lagesbildKeys } from './lagesbildKeys';

/** To whom an own picture has been handed, as far as the reader may see. */
export function useDelningar(id: string) {
  return useQuery({
    queryKey: lagesbildKeys.delningar(id),
    queryFn: () => unwrap(api.GET('/lagesbilder/{id}/delningar', { params: { path: { id }, query: { limit: 100 } } })),
    select: (svar) => svar.items,
  });
}
