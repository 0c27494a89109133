import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';

export interface Skillnadsfraga {
  slag?: string;
  flaggade?: boolean;
  page: number;
}

/** What the import would do, or did, to each figure. */
export function useSkillnad(id: string, fraga: Skillnadsfraga) {
  return useQuery({
    queryKey: indikatorerKeys.skillnad(id, fraga),
    queryFn: () => unwrap(api.GET('/importer/{id}/skillnad', { params: { path: { id }, query: { ...fraga, limit: 20 } } })),
    placeholderData: keepPreviousData,
  });
}
