import type { components } from '../../api/schema';

export type Indikator = components['schemas']['HamtaIndikatorResponse'];
export type Matvarde = components['schemas']['SokMatvardenRow'];
export type Datamangd = components['schemas']['HamtaDatamangdResponse'];
