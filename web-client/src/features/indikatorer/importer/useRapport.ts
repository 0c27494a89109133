import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';
import type { Rapportrad } from './typer';

/** The rows that were refused or flagged. */
export function useRapport(id: string, page: number, aktiv: boolean) {
  return useQuery({
    queryKey: indikatorerKeys.rapport(id, page),
    queryFn: async () => {
      const svar = await unwrap<unknown>(api.GET('/importer/{id}/rapport', { params: { path: { id }, query: { limit: 20, page } } }));
      return svar as { items: Rapportrad[]; total: number };
    },
    enabled: aktiv,
    placeholderData: keepPreviousData,
  });
}
