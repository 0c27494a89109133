import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';

/** Every indicator of an area, in one call. */
export function useOmradesprofil(omrade: string) {
  return useQuery({
    queryKey: indikatorerKeys.profil(omrade),
    queryFn: () => unwrap(api.GET('/omradesprofiler/{omrade}', { params: { path: { omrade } } })),
  });
}
