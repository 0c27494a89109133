import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { indikatorerKeys } from './indikatorerKeys';

/** What the API can do: formats, readers, limits. Asked once per session. */
export function useKonfiguration() {
  return useQuery({
    queryKey: indikatorerKeys.konfiguration(),
    queryFn: () => unwrap(api.GET('/konfiguration')),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
