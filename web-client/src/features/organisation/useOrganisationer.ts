import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { organisationKeys } from './organisationKeys';

/** Every party: administrations, companies, police. */
export function useOrganisationer() {
  return useQuery({
    queryKey: organisationKeys.organisationer(),
    queryFn: () => unwrap(api.GET('/organisationer', { params: { query: { limit: 100 } } })),
    select: (svar) => svar.items,
    staleTime: 3_600_000,
  });
}
