import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { lagesbildKeys } from '../lagesbildKeys';

/** What references say today. One that leads nowhere is the error of them all: the API points it out. */
export function useSiffror(referenser: readonly string[]) {
  return useQuery({
    queryKey: lagesbildKeys.siffror(referenser),
    queryFn: () => unwrap(api.GET('/siffror', { params: { query: { referens: [...referenser] } } })),
    select: ({ siffror }) => siffror,
    enabled: referenser.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  });
}
