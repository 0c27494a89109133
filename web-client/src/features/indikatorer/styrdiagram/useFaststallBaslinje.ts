import { api, unwrap } from '../../../api/client';
import type { components } from '../../../api/schema';
import { useAndring } from '../../../api/useAndring';

/** Freezes which periods are the normal ones. `version` is 0 when nothing is frozen. */
export const useFaststallBaslinje = (indikator: string, omrade: string, version: number) =>
  useAndring((body: components['schemas']['FaststallBaslinjeRequest']) =>
    unwrap(
      api.PUT('/analyser/styrdiagram/baslinjer/{indikator}/{omrade}', {
        params: { path: { indikator, omrade }, header: { 'If-Match': `"${version}"` } },
        body,
      }),
    ),
  );
