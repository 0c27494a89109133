import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { lagkravKeys } from './lagkravKeys';

/** The mandatory sources of a picture. */
export function useKallkrav(lagesbild: string) {
  return useQuery({
    queryKey: lagkravKeys.kallkrav(lagesbild),
    queryFn: () => unwrap(api.GET('/lagesbilder/{id}/kallkrav', { params: { path: { id: lagesbild } } })),
  });
}
