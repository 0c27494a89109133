import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { indikatorerKeys } from './indikatorerKeys';

export interface Matvardesfraga {
  indikator: string;
  omrade?: string;
  omradesniva?: string;
  /** Only the newest period of each series. */
  senaste?: boolean;
}

/** Mätvärden as the API gives them: one row per indicator, area and period. */
export function useMatvarden(fraga: Matvardesfraga, aktiv = true) {
  return useQuery({
    queryKey: indikatorerKeys.matvarden(fraga),
    queryFn: () => unwrap(api.GET('/matvarden', { params: { query: { ...fraga, limit: 1000 } } })),
    select: (svar) => svar.items,
    enabled: aktiv,
  });
}
