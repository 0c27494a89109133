import { useSyncExternalStore } from 'react';

const senaste = new Map<string, boolean>();

/** What the screen last said: printing must not swap the content halfway. */
function lasAv(fraga: string) {
  if (!senaste.has(fraga) || !matchMedia('print').matches) senaste.set(fraga, matchMedia(fraga).matches);
  return senaste.get(fraga) ?? false;
}

/** True while the media query matches: for what CSS cannot decide alone, such as picture or list. */
export function useMedia(fraga: string) {
  return useSyncExternalStore(
    (vidAndring) => {
      const lista = matchMedia(fraga);
      lista.addEventListener('change', vidAndring);
      return () => lista.removeEventListener('change', vidAndring);
    },
    () => lasAv(fraga),
  );
}
