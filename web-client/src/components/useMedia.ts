import { useSyncExternalStore } from 'react';

/** True while the media query matches: for what CSS cannot decide alone, such as picture or list. */
export function useMedia(fraga: string) {
  return useSyncExternalStore(
    (vidAndring) => {
      const lista = matchMedia(fraga);
      lista.addEventListener('change', vidAndring);
      return () => lista.removeEventListener('change', vidAndring);
    },
    () => matchMedia(fraga).matches,
  );
}
