import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';

/** Every unlocking, the latest first. */
export function useUpplasningar(page: number) {
  return useQuery({
    queryKey: indikatorerKeys.upplasningar(page),
    queryFn: () => unwrap(api.GET('/upplasningar', { params: { query: { page } } })),
    placeholderData: keepPreviousData,
  });
}
