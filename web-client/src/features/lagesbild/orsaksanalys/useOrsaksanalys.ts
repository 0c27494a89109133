import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { orsaksanalysKeys } from './orsaksanalysKeys';

export const orsaksanalysFraga = (problem: string) =>
  queryOptions({
    queryKey: orsaksanalysKeys.one(problem),
    queryFn: () => unwrap(api.GET('/problem/{id}/orsaksanalys', { params: { path: { id: problem } } })),
  });

/** Everything that explains a problem. */
export const useOrsaksanalys = (problem: string) => useQuery(orsaksanalysFraga(problem));
