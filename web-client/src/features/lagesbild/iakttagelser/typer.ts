import type { components } from '../../../api/schema';

type S = components['schemas'];
export type Iakttagelse = S['SokIakttagelserResponse'];
export type Uppdrag = S['SokRapportorsuppdragResponse'];
export type Rapportorsslag = S['Rapportorsslag'];
export type Analys = S['HamtaEstAnalysResponse'];
export type Serierad = Analys['serie'][number];
export type Kadens = S['EstKadens'];
