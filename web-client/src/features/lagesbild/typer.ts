import type { components } from '../../api/schema';

type S = components['schemas'];
export type Lagesbild = S['HamtaLagesbildResponse'];
export type LagesbildIListan = S['SokLagesbilderResponse'];
export type Problem = S['HamtaProblemResponse'];
/** What both the cause's own page and its problem know. */
export type Orsak = Omit<S['HamtaProblemOrsak'], 'ursprung'>;
export type Siffra = S['SiffrorDaOchNu'];
export type Lagesbildshandling = S['Lagesbildshandling'];
export type Andring = S['SokAndringarResponse'];
export type Delning = S['SokDelningarResponse'];
export type Lagesbildstyp = S['Lagesbildstyp'];
export type Textsiffra = S['TextsiffrorTextsiffra'];
