import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { lagesbildKeys } from '../lagesbildKeys';

/** The parts' problems side by side, with what has been decided. */
export function useSammanstallning(id: string) {
  return useQuery({
    queryKey: [...lagesbildKeys.one(id), 'sammanstallning'],
    queryFn: () => unwrap(api.GET('/lagesbilder/{id}/sammanstallning', { params: { path: { id } } })),
  });
}
