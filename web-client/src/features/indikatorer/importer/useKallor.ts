import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';

/** The sources with codes of their own. Only for those who may map codes. */
export function useKallor(aktiv: boolean) {
  return useQuery({
    queryKey: indikatorerKeys.kallor(),
    queryFn: () => unwrap(api.GET('/kallor')),
    enabled: aktiv,
  });
}
