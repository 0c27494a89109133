import type { components } from '../../api/schema';

export type Overenskommelse = components['schemas']['HamtaOverenskommelseResponse'];
export type Revisionsutfall = components['schemas']['Revisionsutfall'];
