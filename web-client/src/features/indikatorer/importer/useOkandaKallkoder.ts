import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';

/** The codes of a source that nobody has mapped yet, those with most rows first. */
export function useOkandaKallkoder(kalla: string | undefined) {
  return useQuery({
    queryKey: indikatorerKeys.kallkoder(kalla ?? ''),
    queryFn: () =>
      unwrap(api.GET('/kallor/{kalla}/koder', { params: { path: { kalla: kalla ?? '' }, query: { okanda: true, limit: 100 } } })),
    select: ({ items }) => items,
    enabled: kalla !== undefined,
  });
}
