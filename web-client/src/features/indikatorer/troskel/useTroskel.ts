import { useQuery } from '@tanstack/react-query';
import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';
import { indikatorerKeys } from '../indikatorerKeys';
import type { Trosklar } from './typer';

/** From how many on the figure is shown, and how that was decided. */
export function useTroskel(kod: string) {
  return useQuery({
    queryKey: indikatorerKeys.troskel(kod),
    queryFn: () => unwrap(api.GET('/indikatorer/{kod}/troskel', { params: { path: { kod } } })),
  });
}

/** What other thresholds would do; asked only when somebody wants to see it. */
export function useTroskelprovning(kod: string, trosklar: Trosklar | undefined) {
  return useQuery({
    queryKey: indikatorerKeys.troskelprovning(kod, trosklar ?? {}),
    queryFn: () => unwrap(api.GET('/indikatorer/{kod}/troskel/provning', { params: { path: { kod }, query: trosklar as Trosklar } })),
    enabled: trosklar !== undefined,
    retry: false,
    staleTime: 0,
  });
}

/** Decides the thresholds of an indicator. */
export const useAndraTroskel = (kod: string, version: number) =>
  useAndring((body: components['schemas']['UppdateraTroskelRequest']) =>
    unwrap(api.PUT('/indikatorer/{kod}/troskel', { params: { path: { kod }, header: { 'If-Match': `"${version}"` } }, body })),
  );
