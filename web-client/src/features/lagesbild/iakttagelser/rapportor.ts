import type { components } from '../../../api/schema';
import { mittOmrade } from './mittOmrade';

/** Who writes on this phone, and where: what the page needs to open without a network. A function, never a person. */
export interface Rapportor {
  id: string;
  omraden: { kod: string; namn: string }[];
}

const plats = 'trygghet.rapportor';

export function lasRapportor(): Rapportor | undefined {
  try {
    return JSON.parse(localStorage.getItem(plats) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export const minnsRapportor = (rapportor: Rapportor) => localStorage.setItem(plats, JSON.stringify(rapportor));
export const glomRapportor = () => localStorage.removeItem(plats);

export const somRapportor = (mig: components['schemas']['HamtaMigResponse']): Rapportor => ({
  id: mig.id,
  omraden: mittOmrade(mig).map(({ kod, namn }) => ({ kod, namn })),
});
