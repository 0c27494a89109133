import type { components } from '../../../api/schema';

export type Periodlas = components['schemas']['SokPeriodlasResponse'];
export type Upplasning = components['schemas']['Upplasningssvar'];
