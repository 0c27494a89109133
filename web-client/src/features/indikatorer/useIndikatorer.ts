import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { indikatorerKeys } from './indikatorerKeys';
import type { Indikator } from './typer';

/** The pages of the catalogue one after the other, until all are here. */
async function hamtaKatalogen(alla: Indikator[] = [], page = 1): Promise<Indikator[]> {
  const { items, total } = await unwrap(api.GET('/indikatorer', { params: { query: { limit: 100, page } } }));
  const hittills = [...alla, ...items];
  return items.length === 0 || hittills.length >= total ? hittills : hamtaKatalogen(hittills, page + 1);
}

/** The whole catalogue; it is small, so that search and filter answer at once. */
export function useIndikatorer() {
  return useQuery({
    queryKey: indikatorerKeys.katalog(),
    queryFn: () => hamtaKatalogen(),
    staleTime: 3_600_000,
  });
}
