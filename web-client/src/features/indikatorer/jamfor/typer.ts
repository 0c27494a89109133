import type { components } from '../../../api/schema';

export type Jamforelse = components['schemas']['HamtaJamforelseResponse'];
export type Jamforomrade = components['schemas']['HamtaJamforelseOmradeResponse'];
