import { api, unwrap } from '../../../api/client';
import { useAndring } from '../../../api/useAndring';
import type { OkandKod } from './typer';

interface Oversattning {
  kod: OkandKod;
  /** Ours. */
  ar: string;
}
const falt = { Indikator: 'indikator', Omrade: 'omrade', Uppdelning: 'uppdelning' } as const;

/** Says what a source's code is here. Nobody has mapped it before: that is what version 0 means. */
export const useOversattKod = (kalla: string) =>
  useAndring<Oversattning, unknown>(({ kod: { slag, kod }, ar }) =>
    unwrap(
      api.PUT('/kallor/{kalla}/koder/{slag}/{kod}', {
        params: { path: { kalla, slag, kod }, header: { 'If-Match': '"0"' } },
        body: { [falt[slag]]: ar },
      }),
    ),
  );
