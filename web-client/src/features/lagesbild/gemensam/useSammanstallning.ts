import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { lagesbildKeys } from '../lagesbildKeys';

export const sammanstallningFraga = (id: string) =>
  queryOptions({
    queryKey: [...lagesbildKeys.one(id), 'sammanstallning'],
    queryFn: () => unwrap(api.GET('/lagesbilder/{id}/sammanstallning', { params: { path: { id } } })),
  });

/** The parts' problems side by side, with what has been decided. */
export const useSammanstallning = (id: string) => useQuery(sammanstallningFraga(id));
