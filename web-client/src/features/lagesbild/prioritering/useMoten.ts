import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { prioriteringKeys } from './prioriteringKeys';

/** The meetings over a picture, the latest first. */
export function useMoten(lagesbild: string) {
  return useQuery({
    queryKey: prioriteringKeys.moten({ lagesbild }),
    queryFn: () => unwrap(api.GET('/prioriteringsmoten', { params: { query: { lagesbild, limit: 100 } } })),
    select: (svar) => svar.items,
  });
}
