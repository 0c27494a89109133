import type { components } from '../../api/provisional';

export type Indikator = components['schemas']['SokIndikatorerResponse'];
export type Matvarde = components['schemas']['SokMatvardenResponse'];
