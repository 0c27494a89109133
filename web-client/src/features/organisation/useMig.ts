import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { organisationKeys } from './organisationKeys';

/** Who I am here: roles, rights and areas. Asked once per session. */
export function useMig(inloggad = true) {
  return useQuery({
    queryKey: organisationKeys.mig(),
    queryFn: () => unwrap(api.GET('/mig')),
    enabled: inloggad,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
