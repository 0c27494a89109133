import { useQuery } from '@tanstack/react-query';
import { api, unwrapMedEtag } from '../../../api/client';
import { estKeys } from '../iakttagelser/estKeys';

/** One walk with what was seen, and the version that is looked at. */
export function useVandring(id: string) {
  return useQuery({
    queryKey: estKeys.vandring(id),
    queryFn: () => unwrapMedEtag(api.GET('/trygghetsvandringar/{id}', { params: { path: { id } } })),
  });
}
