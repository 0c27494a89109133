import type { components } from '../../../api/schema';

type S = components['schemas'];
export type Iakttagelse = S['SokIakttagelserResponse'];
export type Analys = S['HamtaEstAnalysResponse'];
export type Kadens = S['EstKadens'];
