import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import { lagesbildKeys } from '../lagesbildKeys';

const kanVaraSiffra = /\d\s*(%|procent|promille|anmäl)/i;

/** Figures in a text that somebody has typed by hand. Asked only when there is something to ask about. */
export function useGranskning(text: string) {
  return useQuery({
    queryKey: lagesbildKeys.granskning(text),
    queryFn: () => unwrap(api.POST('/textgranskningar', { body: { texter: [{ falt: 'text', text }] } })),
    select: ({ varningar }) => varningar.filter(({ slag }) => slag === 'SiffraUtanHanvisning'),
    enabled: kanVaraSiffra.test(text),
    retry: false,
  });
}
