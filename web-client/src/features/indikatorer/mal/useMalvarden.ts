import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { indikatorerKeys } from '../indikatorerKeys';

/** Every decided target of the indicator in the area: those that hold, those that have passed and those that were revoked. */
export const useMalvarden = (indikator: string, omrade: string) =>
  useQuery({
    queryKey: indikatorerKeys.malvarden(indikator, omrade),
    queryFn: () => unwrap(api.GET('/malvarden', { params: { query: { indikator: [indikator], omrade: [omrade], limit: 100 } } })),
    select: ({ items }) => items,
  });
