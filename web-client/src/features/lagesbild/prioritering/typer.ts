import type { components } from '../../../api/schema';

type S = components['schemas'];
export type Mote = S['HamtaPrioriteringsmoteResponse'];
export type Problemrad = S['HamtaPrioriteringsmoteProblemrad'];
export type Kriterium = S['SokPrioriteringskriterierResponse'];
export type Beslut = S['Prioriteringsbeslut'];
export type Narvarande = S['Narvarande'];
/** What the one who looks may do at the meeting, while it is open. */
export interface Far {
  bedoma: boolean;
  besluta: boolean;
}
