import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';

/** The periods that decided reports rest on, the latest decision first. */
export function usePeriodlas(page: number) {
  return useQuery({
    queryKey: indikatorerKeys.periodlas(page),
    queryFn: () => unwrap(api.GET('/periodlas', { params: { query: { page } } })),
    placeholderData: keepPreviousData,
  });
}
