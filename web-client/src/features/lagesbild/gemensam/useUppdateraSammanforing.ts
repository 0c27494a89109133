import { api, unwrap } from '../../../api/client';
import { useAndring } from '../../../api/useAndring';
import type { Beslut } from './typer';

/** Other problems for a decision, or the same ones seen again. */
export function useUppdateraSammanforing(id: string) {
  return useAndring(({ beslut, delproblem }: { beslut: Beslut; delproblem: string[] }) =>
    unwrap(
      api.PUT('/lagesbilder/{id}/sammanforingar/{sammanforing}', {
        // without lists: what is new to the decision brings its whole analysis
        body: { delproblem, skal: beslut.skal ?? null },
        params: { path: { id, sammanforing: beslut.id }, header: { 'If-Match': `"${beslut.version}"` } },
      }),
    ),
  );
}
