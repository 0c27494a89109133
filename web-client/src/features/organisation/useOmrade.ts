import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { organisationKeys } from './organisationKeys';

/** One area with its history and its parts. */
export function useOmrade(kod: string) {
  return useQuery({
    queryKey: organisationKeys.omrade(kod),
    queryFn: () => unwrap(api.GET('/omraden/{kod}', { params: { path: { kod } } })),
    staleTime: 3_600_000,
  });
}
