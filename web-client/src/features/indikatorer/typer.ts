import type { components } from '../../api/schema';

export type Indikator = components['schemas']['HamtaIndikatorResponse'];
export type Matvarde = components['schemas']['SokMatvardenRow'];
export type Omradeslage = components['schemas']['HamtaOmradeslageIndikatorResponse'];
export type Datamangd = components['schemas']['HamtaDatamangdResponse'];
