import type { Ton } from '../../../components/Statusmarke';
import type { Jamforomrade } from './typer';

/** Where an area lies in the funnel, in the words of every verdict. Between the limits nothing is said; high is not bad in itself, so nothing is red. */
const lagen: Record<NonNullable<Jamforomrade['lage']>, readonly [text: string, ton: Ton]> = {
  Inom: ['Ingen säkerställd skillnad', 'lugn'],
  Over95: ['Ingen säkerställd skillnad, nära övre gränsen', 'lugn'],
  Over998: ['Sannolikt högre', 'varning'],
  Under95: ['Ingen säkerställd skillnad, nära nedre gränsen', 'lugn'],
  Under998: ['Sannolikt lägre', 'varning'],
};
export const lagesord = (lage: Jamforomrade['lage']) => (lage ? lagen[lage] : undefined);

/** "3–11": a place is never one number when areas could change places. */
export const rangtext = (rang: Jamforomrade['rang']) => {
  if (!rang) return '–';
  return rang.fran === rang.till ? `${rang.fran}` : `${rang.fran}–${rang.till}`;
};
