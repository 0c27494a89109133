import { api, unwrap } from '../../../api/client';
import { useAndring } from '../../../api/useAndring';
import type { Beslut } from './typer';

/** Undo a decision: its problems wait again. */
export function useTaBortSammanforing(id: string) {
  return useAndring((beslut: Beslut) =>
    unwrap(
      api.DELETE('/lagesbilder/{id}/sammanforingar/{sammanforing}', {
        params: { path: { id, sammanforing: beslut.id }, header: { 'If-Match': `"${beslut.version}"` } },
      }),
    ),
  );
}
