import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { orsaksanalysKeys } from './orsaksanalysKeys';

export type Plats = components['schemas']['SokPlatserPlats'];

/** Places that the area's problems and observations already know, to find one's way by. */
export function usePlatser(omrade: string) {
  return useQuery({
    queryKey: orsaksanalysKeys.platser(omrade),
    queryFn: () => unwrap(api.GET('/problem/platser', { params: { query: { omrade } } })),
    select: ({ platser }) => platser,
    staleTime: 60_000,
  });
}
