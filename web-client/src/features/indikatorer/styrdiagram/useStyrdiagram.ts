import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';
import type { Periodslag } from '../serie';

/** Our names for the kinds of periods are the API's in small letters. */
const periodslag = (per: Periodslag) => per.charAt(0).toUpperCase() + per.slice(1);

/** The control chart of a series: centre line, limits, signals. */
export function useStyrdiagram(indikator: string, omrade: string, per: Periodslag, asOf?: string) {
  return useQuery({
    queryKey: indikatorerKeys.styrdiagram(indikator, omrade, per, asOf),
    queryFn: () =>
      unwrap(
        api.GET('/analyser/styrdiagram', {
          params: { query: { indikator, omrade, periodslag: periodslag(per), ...(asOf && { asOf }) } },
        }),
      ),
  });
}
