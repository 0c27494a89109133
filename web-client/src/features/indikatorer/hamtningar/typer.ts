import type { components } from '../../../api/schema';

export type Hamtning = components['schemas']['HamtaHamtningResponse'];
export type Kalldefinition = components['schemas']['Kalldefinition'];
