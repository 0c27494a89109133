import type { components } from '../../api/schema';

type S = components['schemas'];
export type Handlingsplan = S['HamtaHandlingsplanResponse'];
export type Atgard = S['HamtaAtgardResponse'];
export type Atgardsstatus = S['Atgardsstatus'];
