import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, unwrapMedEtag } from '../../api/client';
import { lagesbildKeys } from './lagesbildKeys';

export const problemFraga = (id: string) =>
  queryOptions({
    queryKey: lagesbildKeys.problem(id),
    queryFn: () => unwrapMedEtag(api.GET('/problem/{id}', { params: { path: { id } } })),
    enabled: id !== '',
  });

/** One problem with its causes and figures, and the version that is looked at. */
export const useProblem = (id: string) => useQuery(problemFraga(id));
