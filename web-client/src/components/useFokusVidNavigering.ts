import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

let forstaSidan: string | undefined;

/** Moves focus to the heading when the path changes, so that screen readers hear the new page. Not on the first page. */
export function useFokusVidNavigering<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  const stig = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    forstaSidan ??= stig;
    if (forstaSidan === stig) return;
    forstaSidan = '';
    ref.current?.focus({ preventScroll: true });
  }, [stig]);
  return ref;
}
