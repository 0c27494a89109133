import { api, unwrap } from '../../../api/client';
import { useAndring } from '../../../api/useAndring';
import type { Avvisad } from './typer';

/** These two are not the same: nobody is asked again. */
export function useAvvisa(id: string) {
  return useAndring((body: { delproblem: string[]; skal: string | null }, nyckel) =>
    unwrap(api.POST('/lagesbilder/{id}/avvisningar', { body, params: { path: { id }, header: { 'Idempotency-Key': nyckel } } })),
  );
}

/** Take a refusal back: the pair may be suggested again. */
export function useTaTillbaka(id: string) {
  return useAndring((avvisad: Avvisad) =>
    unwrap(
      api.DELETE('/lagesbilder/{id}/avvisningar/{avvisning}', {
        params: { path: { id, avvisning: avvisad.id }, header: { 'If-Match': `"${avvisad.version}"` } },
      }),
    ),
  );
}
