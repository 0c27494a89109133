import type { components } from '../../../api/schema';

type S = components['schemas'];
export type Analys = S['HamtaOrsaksanalysResponse'];
export type Orsak = S['HamtaOrsaksanalysOrsak'];
export type Faktor = S['HamtaOrsaksanalysFaktor'];
export type Hypotes = S['HamtaOrsaksanalysHypotes'];
export type Underlag = S['HamtaOrsaksanalysUnderlag'];
export type Steg = S['UppdateraHandelsekedjaSteg'];
