import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { api, ProblemError, unwrap } from '../../../api/client';
import { lagesbildKeys } from '../lagesbildKeys';
import { folj, lasKo, type Post, sandKo, type Utfall } from './ko';

const omforsok = 15_000;
let sander = false;

/** The queue of this phone, sent when there is a network: at once, when it comes back, and every fifteen seconds. */
export function useKo(anvandare: string | undefined, kanSkicka: boolean) {
  const queries = useQueryClient();
  const ko = useSyncExternalStore(folj, lasKo);
  const sand = useCallback(async () => {
    if (!anvandare || !kanSkicka || sander || !navigator.onLine) return;
    sander = true;
    try {
      const skickade = await sandKo(anvandare, skicka);
      if (skickade > 0) await queries.invalidateQueries({ queryKey: lagesbildKeys.iakttagelser() });
    } finally {
      sander = false;
    }
  }, [anvandare, kanSkicka, queries]);
  useEffect(() => {
    void sand();
    const klocka = setInterval(sand, omforsok);
    addEventListener('online', sand);
    return () => {
      clearInterval(klocka);
      removeEventListener('online', sand);
    };
  }, [sand]);
  return { poster: ko.filter((post) => post.anvandare === anvandare), sand };
}

/** A refusal of the content is final; everything else, from a lost network to a server that restarts, is not. */
async function skicka({ nyckel, innehall, rapport }: Post): Promise<Utfall> {
  const params = { header: { 'Idempotency-Key': nyckel } };
  try {
    if (innehall) await unwrap(api.POST('/iakttagelser', { body: innehall, params }));
    if (rapport) await unwrap(api.POST('/est-rapporter', { body: rapport, params }));
    return { slag: 'skickad' };
  } catch (fel) {
    if (!(fel instanceof ProblemError)) return { slag: 'senare' };
    if (fel.code === 'est-rapport-finns') return { slag: 'skickad' };
    const slutligt = [400, 403, 404, 409, 413, 422].includes(fel.status);
    return slutligt ? { slag: 'avvisad', fel: fel.errors[0]?.detail ?? fel.message } : { slag: 'senare' };
  }
}
