import { useQuery } from '@tanstack/react-query';
import { api, unwrapMedEtag } from '../../api/client';
import { samverkansoverenskommelseKeys } from './samverkansoverenskommelseKeys';

/** One agreement, and the version that is looked at. */
export function useOverenskommelse(id: string) {
  return useQuery({
    queryKey: samverkansoverenskommelseKeys.one(id),
    queryFn: () => unwrapMedEtag(api.GET('/samverkansoverenskommelser/{id}', { params: { path: { id } } })),
  });
}
