import type { components } from '../../api/schema';

export type Arbetslista = components['schemas']['HamtaArbetslistaResponse'];
export type Arbetslisterad = Arbetslista['forsenat'][number];
export type Sparbarhet = components['schemas']['HamtaSparbarhetResponse'];
export type SparbarhetProblem = Sparbarhet['problem'][number];
export type SparbarhetOrsak = SparbarhetProblem['orsaker'][number];
export type SparbarhetAtgard = SparbarhetProblem['atgarder'][number];
export type SparbarhetIndikator = SparbarhetAtgard['indikatorer'][number];
export type SparbarhetUppfoljning = SparbarhetAtgard['uppfoljningar'][number];
export type Lucka = Sparbarhet['luckor'][number];
export type Uppfoljning = components['schemas']['HamtaUppfoljningResponse'];
