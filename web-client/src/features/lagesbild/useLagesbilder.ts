import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { type Bildsok, bildfraga } from './bildfilter';
import { lagesbildKeys } from './lagesbildKeys';

/** The lägesbilder of an area, newest first. */
export function useLagesbilder(omrade: string) {
  return useQuery({
    queryKey: lagesbildKeys.lista({ omrade }),
    queryFn: () => unwrap(api.GET('/lagesbilder', { params: { query: { omrade, limit: 100 } } })),
    select: (svar) => svar.items,
  });
}

/** One page of every picture that I may see, narrowed as the address of the list says. */
export function useSokLagesbilder(sok: Bildsok, sida: number, aktiv: boolean) {
  const query = bildfraga(sok, sida);
  return useQuery({
    queryKey: lagesbildKeys.lista(query),
    queryFn: () => unwrap(api.GET('/lagesbilder', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled: aktiv,
  });
}
