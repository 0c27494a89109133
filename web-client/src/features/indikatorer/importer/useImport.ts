import { useQuery } from '@tanstack/react-query';
import { api, unwrapMedEtag } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';
import { arIgang } from './slutsats';

/** One import with its version; asked again every second while the server works on it. */
export function useImport(id: string) {
  return useQuery({
    queryKey: indikatorerKeys.import(id),
    queryFn: () => unwrapMedEtag(api.GET('/importer/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && arIgang(state.data.data) ? 1000 : false),
  });
}
