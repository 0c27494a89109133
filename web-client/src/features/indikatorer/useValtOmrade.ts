import { useMig } from '../organisation/useMig';
import type { Indikator } from './typer';

/** The area in the address; else my own, if the indicator exists there; else the city. Empty until it is known. */
export function useValtOmrade(iAdressen: string | undefined, indikator: Indikator | undefined) {
  const mig = useMig();
  if (iAdressen) return iAdressen;
  if (!indikator || mig.isLoading) return '';
  const mina = mig.data?.omraden ?? [];
  return mina.find(({ typ }) => indikator.omradesnivaer.includes(typ))?.kod ?? '0180';
}
