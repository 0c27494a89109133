import type { components } from '../../../api/schema';
import { beslutatTal } from '../../../components/format';

export type Malvarde = components['schemas']['Malvarde'];

/** A decided target: where it lies, and how it is said. */
export interface Mal {
  varde: number;
  kort: string;
  text: string;
}

/** The target that holds; when none does, the latest of those that have passed, called historic. Revoked decisions are not targets. */
export function malFor(malvarden: Malvarde[]): Mal | undefined {
  const gallande = malvarden.filter(({ upphavt }) => !upphavt);
  const kommande = gallande.filter(({ historiskt }) => !historiskt).sort((a, b) => a.ar - b.ar)[0];
  const vald = kommande ?? gallande.sort((a, b) => b.ar - a.ar)[0];
  if (!vald) return undefined;
  const varde = beslutatTal(vald.varde, vald.enhet);
  return {
    varde: vald.varde,
    kort: `Mål ${vald.ar}`,
    text: `${vald.historiskt ? 'Historiskt mål' : 'Mål'} ${vald.ar}: ${varde} (${vald.beslut}).`,
  };
}
