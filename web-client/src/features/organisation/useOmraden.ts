import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../api/client';
import { idag } from '../../components/format';
import { organisationKeys } from './organisationKeys';

/** Today's eleven stadsdelsområden, by name. */
export function useStadsdelsomraden(aktiv = true) {
  return useQuery({
    queryKey: organisationKeys.omraden({ typ: 'Stadsdelsomrade' }),
    queryFn: () => unwrap(api.GET('/omraden', { params: { query: { typ: 'Stadsdelsomrade', giltigDatum: idag(), limit: 100 } } })),
    select: (svar) => svar.items,
    staleTime: 3_600_000,
    enabled: aktiv,
  });
}
