import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { lagkravKeys } from './lagkravKeys';

/** Which picture is in force in each of my areas and how old it is, in one call. */
export function useFrister(omrade?: string) {
  return useQuery({
    queryKey: lagkravKeys.frister(omrade),
    queryFn: () => unwrap(api.GET('/lagesbildsfrister', { params: { query: omrade ? { omrade } : {} } })),
  });
}
