import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { orsaksanalysKeys } from './orsaksanalysKeys';

/** Everything that explains a problem. */
export function useOrsaksanalys(problem: string) {
  return useQuery({
    queryKey: orsaksanalysKeys.one(problem),
    queryFn: () => unwrap(api.GET('/problem/{id}/orsaksanalys', { params: { path: { id: problem } } })),
  });
}
