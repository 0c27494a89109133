import type { components } from '../../../api/schema';

type S = components['schemas'];
export type Frister = S['SokLagesbildsfristerResponse'];
export type Fristrad = S['SokLagesbildsfristerRad'];
export type Fristlage = Fristrad['lage'];
export type Kallkrav = S['HamtaKallkravResponse'];
export type Lagkrav = S['Lagkrav'];
