import type { Ton } from '../../../components/Statusmarke';
import type { Jamforomrade } from './typer';

/** Where an area lies in the funnel: above or below what chance explains. High is not bad in itself, so nothing is red. */
const lagen: Record<NonNullable<Jamforomrade['lage']>, readonly [text: string, ton: Ton]> = {
  Inom: ['Inom slumpen', 'lugn'],
  Over95: ['Kanske högre', 'pagar'],
  Over998: ['Högre', 'varning'],
  Under95: ['Kanske lägre', 'pagar'],
  Under998: ['Lägre', 'varning'],
};
export const lagesord = (lage: Jamforomrade['lage']) => (lage ? lagen[lage] : undefined);

/** "3–11": a place is never one number when areas could change places. */
export const rangtext = (rang: Jamforomrade['rang']) => {
  if (!rang) return '–';
  return rang.fran === rang.till ? `${rang.fran}` : `${rang.fran}–${rang.till}`;
};
