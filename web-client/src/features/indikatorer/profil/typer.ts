import type { components } from '../../../api/schema';

export type Profil = components['schemas']['HamtaOmradesprofilResponse'];
export type Profilrad = components['schemas']['HamtaOmradesprofilRad'];
export type Punkt = components['schemas']['HamtaOmradesprofilPunkt'];
