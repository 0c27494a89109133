import type { Ton } from '../../../components/Statusmarke';
import type { Beslut } from './typer';

/** A decision as it stands, as the button that makes it, and what it means. */
export const beslutsord: Record<Beslut, { text: string; knapp: string; ton: Ton; hjalp: string }> = {
  Prioriterad: { text: 'Prioriterad', knapp: 'Prioritera', ton: 'bra', hjalp: 'Problemet ska mötas med åtgärder.' },
  Avvaktar: { text: 'Avvaktar', knapp: 'Avvakta', ton: 'varning', hjalp: 'Beslutet väntar: något saknas än.' },
  Bortprioriterad: { text: 'Bortprioriterad', knapp: 'Prioritera bort', ton: 'lugn', hjalp: 'Att inte göra något är också ett beslut.' },
};
export const beslut = Object.keys(beslutsord) as Beslut[];
