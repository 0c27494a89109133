import { api, unwrap } from '../../../api/client';
import { useAndring } from '../../../api/useAndring';
import type { Kalldefinition } from './typer';

/** Lets the figures go on under the source's new wording. */
export const useGodkann = (kod: string, { id, version }: Kalldefinition) =>
  useAndring<{ motivering: string }, unknown>((body, nyckel) =>
    unwrap(
      api.POST('/datamangder/{kod}/kalldefinitioner/{id}/godkannande', {
        body,
        params: { path: { kod, id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': nyckel } },
      }),
    ),
  );
