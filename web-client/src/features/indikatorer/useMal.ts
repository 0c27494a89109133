import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { indikatorerKeys } from './indikatorerKeys';
import { malFor } from './mal';

/** What a decision wants the indicator to be in the area, if any does. */
export function useMal(indikator: string, omrade: string) {
  return useQuery({
    queryKey: indikatorerKeys.malvarden(indikator, omrade),
    queryFn: () => unwrap(api.GET('/malvarden', { params: { query: { indikator: [indikator], omrade: [omrade], limit: 100 } } })),
    select: ({ items }) => malFor(items) ?? null,
  }).data;
}
