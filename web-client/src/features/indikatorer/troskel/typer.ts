import type { components } from '../../../api/schema';

export type Troskel = components['schemas']['HamtaTroskelResponse'];
export type Troskelbeslut = Troskel['beslut'][number];
export type Troskelprovning = components['schemas']['HamtaTroskelprovningResponse'];

export interface Trosklar {
  minstaAntal: number;
  sakertAntal: number;
}
