import type { components } from '../../api/schema';

type S = components['schemas'];
export type Lagesbild = S['HamtaLagesbildResponse'];
export type LagesbildIListan = S['SokLagesbilderResponse'];
export type Problem = S['HamtaProblemResponse'];
export type Orsak = S['HamtaProblemOrsak'];
export type Siffra = S['SiffrorDaOchNu'];
export type Lagesbildshandling = S['Lagesbildshandling'];
export type Andring = S['SokAndringarResponse'];
export type Delning = S['SokDelningarResponse'];
export type Lagesbildstyp = S['Lagesbildstyp'];
export type Textsiffra = S['TextsiffrorTextsiffra'];
