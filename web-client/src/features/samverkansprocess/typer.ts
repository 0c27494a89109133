import type { components } from '../../api/schema';

type S = components['schemas'];
export type Process = S['HamtaProcessResponse'];
export type Processteg = S['Processteg'];
export type Overgangsorsak = S['Overgangsorsak'];
