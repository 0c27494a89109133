import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';

/** The deliveries I may see, latest first. */
export function useImporter(page: number) {
  return useQuery({
    queryKey: indikatorerKeys.importer(page),
    queryFn: () => unwrap(api.GET('/importer', { params: { query: { limit: 10, page } } })),
    placeholderData: keepPreviousData,
  });
}
