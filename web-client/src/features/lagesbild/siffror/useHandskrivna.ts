import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { lagesbildKeys } from '../lagesbildKeys';

const kanVaraSiffra = /.?\d[\d\s.,]*(?:%|procent\p{L}*|promille|anmäl\p{L}*(?: brott)?)/giu;

/** The figures of a text that somebody has typed by hand, as they stand. Asked only about what may be one, and once. */
export function useHandskrivna(text: string) {
  const bitar = (text.match(kanVaraSiffra) ?? []).join('\n');
  return useQuery({
    queryKey: lagesbildKeys.granskning(bitar),
    queryFn: () => unwrap(api.POST('/textgranskningar', { body: { texter: [{ falt: 'text', text: bitar }] } })),
    select: ({ varningar }) =>
      varningar.filter(({ slag }) => slag === 'SiffraUtanHanvisning').map(({ fran, till }) => bitar.slice(fran - 1, till)),
    enabled: bitar !== '',
    retry: false,
  });
}
