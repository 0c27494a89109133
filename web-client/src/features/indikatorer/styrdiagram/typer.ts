import type { components } from '../../../api/schema';

export type Styrdiagram = components['schemas']['HamtaStyrdiagramResponse'];
export type Styrdel = components['schemas']['HamtaStyrdiagramDelResponse'];
export type Styrpunkt = components['schemas']['HamtaStyrdiagramPunktResponse'];
