import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { indikatorerKeys } from '../indikatorerKeys';

export type Publicering = components['schemas']['SokPubliceringarResponse'];

const hamta = (status: Publicering['status']) =>
  unwrap(api.GET('/publiceringskalender', { params: { query: { status, limit: 100 } } })).then(({ items }) => items);

/** What is still to come, the next first: what is late comes before what is planned. */
export const usePubliceringskalender = () =>
  useQuery({
    queryKey: indikatorerKeys.kalender(),
    queryFn: async () => (await Promise.all([hamta('Forsenad'), hamta('Planerad')])).flat(),
  });
