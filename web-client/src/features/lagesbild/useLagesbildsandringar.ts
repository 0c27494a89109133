import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { lagesbildKeys } from './lagesbildKeys';

/** What a version says that the one before did not. */
export function useLagesbildsandringar(id: string) {
  return useQuery({
    queryKey: lagesbildKeys.andringar(id),
    queryFn: () => unwrap(api.GET('/lagesbilder/{id}/andringar', { params: { path: { id } } })),
  });
}
