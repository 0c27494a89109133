import type { Ton } from '../../../components/Statusmarke';
import type { Upplasning } from './typer';

export const upplasningslage: Record<Upplasning['status'], [text: string, ton: Ton]> = {
  Oppen: ['Upplåst, väntar på leverans', 'varning'],
  Anvand: ['Använd, låst igen', 'bra'],
  Utgangen: ['Gick ut, låst igen', 'lugn'],
  Avslutad: ['Avslutad, låst igen', 'lugn'],
};

/** Areas as people call them; many are counted. */
export const omradestext = (koder: readonly string[], namn: (kod: string) => string) =>
  koder.length > 3 ? `${koder.length} områden` : koder.map(namn).join(', ');
