import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { lagesbildKeys } from '../lagesbildKeys';

/** The picture of one week in one area. */
export function useVeckan(omrade: string, vecka: string) {
  return useQuery({
    queryKey: lagesbildKeys.veckan(omrade, vecka),
    queryFn: () => unwrap(api.GET('/veckosammanstallningar', { params: { query: { omrade, vecka } } })),
  });
}
