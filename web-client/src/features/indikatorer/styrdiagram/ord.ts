import type { Styrdel, Styrpunkt } from './typer';

const signaler: Record<Styrpunkt['signaler'][number], string> = {
  UtanforGranserna: 'utanför gränserna',
  NioPaSammaSida: 'nio i följd på samma sida',
  SexITrend: 'sex i följd åt samma håll',
  TvaAvTreBortomTvaSigma: 'två av tre långt från mittlinjen',
  FyraAvFemBortomEnSigma: 'fyra av fem på samma sida',
};
export const signalord = (punkt: Styrpunkt) => punkt.signaler.map((signal) => signaler[signal]).join(', ');

const typer: Record<Styrdel['typ'], string> = {
  P: 'p-diagram för andelar',
  PPrim: 'p-diagram med gränser vidgade för överspridning (Laney)',
  U: 'u-diagram för kvoter',
  UPrim: 'u-diagram med gränser vidgade för överspridning (Laney)',
  C: 'c-diagram för antal',
  CPrim: 'c-diagram med gränser vidgade för överspridning (Laney)',
  XmR: 'XmR-diagram, gränser ur skillnaden mellan perioder',
};
export const typord = ({ typ }: Styrdel) => typer[typ];
