import { useQuery } from '@tanstack/react-query';
import { api, unwrapMedEtag } from '../../../api/client';
import { lagkravKeys } from './lagkravKeys';

/** One requirement of the law, and the version that is looked at. */
export function useLagkrav(kod: string) {
  return useQuery({
    queryKey: lagkravKeys.one(kod),
    queryFn: () => unwrapMedEtag(api.GET('/lagkrav/{kod}', { params: { path: { kod } } })),
  });
}
