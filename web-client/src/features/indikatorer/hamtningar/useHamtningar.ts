import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';
import type { Hamtning } from './typer';

const igang = ({ status }: Hamtning) => status === 'Vantar' || status === 'Pagar';

/** What has been fetched from the source, latest first; asked again every second while something is under way. */
export function useHamtningar(kod: string, page: number) {
  return useQuery({
    queryKey: indikatorerKeys.hamtningar(kod, page),
    queryFn: () => unwrap(api.GET('/datamangder/{kod}/hamtningar', { params: { path: { kod }, query: { limit: 10, page } } })),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(igang) ? 1000 : false),
  });
}
