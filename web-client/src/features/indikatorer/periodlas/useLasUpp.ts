import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';
import type { Upplasning } from './typer';

/** Opens what a report has locked, for one delivery. */
export const useLasUpp = () =>
  useAndring((body: components['schemas']['SkapaUpplasningRequest'], nyckel) =>
    unwrap(api.POST('/upplasningar', { body, params: { header: { 'Idempotency-Key': nyckel } } })),
  );

/** Locks again although no delivery came. */
export const useLasIgen = () =>
  useAndring(({ id, version }: Upplasning, nyckel) =>
    unwrap(
      api.POST('/upplasningar/{id}/avslutande', {
        params: { path: { id }, header: { 'If-Match': `"${version}"`, 'Idempotency-Key': nyckel } },
      }),
    ),
  );
