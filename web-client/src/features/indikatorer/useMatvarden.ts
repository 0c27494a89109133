import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { indikatorerKeys } from './indikatorerKeys';

export interface Matvardesfraga {
  indikator?: string[];
  omrade?: string[];
  omradesniva?: string[];
  /** Only so many of the newest periods of each series. */
  senaste?: number;
  /** As it was known at that moment. */
  asOf?: string;
}

/** Mätvärden for everybody (no breakdowns): one row per indicator, area and period. */
export function useMatvarden(fraga: Matvardesfraga, aktiv = true) {
  return useQuery({
    queryKey: indikatorerKeys.matvarden(fraga),
    queryFn: () => unwrap(api.GET('/matvarden', { params: { query: { ...fraga, uppdelning: ['alla'], limit: 1000 } } })),
    select: (svar) => svar.items,
    enabled: aktiv,
  });
}
