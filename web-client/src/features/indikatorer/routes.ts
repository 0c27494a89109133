import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from '../../app/rot';
import type { Sokdel } from '../../components/adress';
import type { Katalogfilter } from './filtrera';

const valj = <K extends string>(sokdel: Sokdel, ...namn: K[]): { [P in K]?: string } =>
  Object.fromEntries(namn.flatMap((n) => (sokdel[n] ? [[n, sokdel[n]]] : []))) as { [P in K]?: string };

/** Catalogue, indicator, imports; what is chosen stands in the address. */
export const indikatorerRoutes = [
  createRoute({
    getParentRoute: () => rotRoute,
    path: '/indikatorer',
    validateSearch: (sokdel: Sokdel): Katalogfilter => valj(sokdel, 'sok', 'typ', 'kalla', 'niva', 'riktning', 'varden', 'omrade'),
    component: lazyRouteComponent(() => import('./IndikatorerSida'), 'IndikatorerSida'),
  }),
  createRoute({
    getParentRoute: () => rotRoute,
    path: '/indikatorer/importer',
    validateSearch: (sokdel: Sokdel): { sida?: string } => valj(sokdel, 'sida'),
    component: lazyRouteComponent(() => import('./importer/ImporterSida'), 'ImporterSida'),
  }),
  createRoute({
    getParentRoute: () => rotRoute,
    path: '/indikatorer/importer/$id',
    validateSearch: (sokdel: Sokdel): { slag?: string; sida?: string; felsida?: string } => valj(sokdel, 'slag', 'sida', 'felsida'),
    component: lazyRouteComponent(() => import('./importer/ImportSida'), 'ImportSida'),
  }),
  createRoute({
    getParentRoute: () => rotRoute,
    path: '/indikatorer/hamtningar',
    validateSearch: (sokdel: Sokdel): { datamangd?: string; sida?: string } => valj(sokdel, 'datamangd', 'sida'),
    component: lazyRouteComponent(() => import('./hamtningar/HamtningarSida'), 'HamtningarSida'),
  }),
  createRoute({
    getParentRoute: () => rotRoute,
    path: '/indikatorer/datakvalitet',
    validateSearch: (sokdel: Sokdel): { typ?: string; visa?: string; datamangd?: string } => valj(sokdel, 'typ', 'visa', 'datamangd'),
    component: lazyRouteComponent(() => import('./datakvalitet/DatakvalitetSida'), 'DatakvalitetSida'),
  }),
  createRoute({
    getParentRoute: () => rotRoute,
    path: '/indikatorer/$kod',
    validateSearch: (sokdel: Sokdel): { omrade?: string; per?: string; vy?: string; asOf?: string } =>
      valj(sokdel, 'omrade', 'per', 'vy', 'asOf'),
    component: lazyRouteComponent(() => import('./IndikatorSida'), 'IndikatorSida'),
  }),
  createRoute({
    getParentRoute: () => rotRoute,
    path: '/indikatorer/lasta-perioder',
    validateSearch: (sokdel: Sokdel): { sida?: string; historik?: string } => valj(sokdel, 'sida', 'historik'),
    component: lazyRouteComponent(() => import('./periodlas/LastaPerioderSida'), 'LastaPerioderSida'),
  }),
  createRoute({
    getParentRoute: () => rotRoute,
    path: '/indikatorer/$kod/troskel',
    component: lazyRouteComponent(() => import('./troskel/TroskelSida'), 'TroskelSida'),
  }),
  createRoute({
    getParentRoute: () => rotRoute,
    path: '/indikatorer/$kod/jamfor',
    validateSearch: (sokdel: Sokdel): { period?: string } => valj(sokdel, 'period'),
    component: lazyRouteComponent(() => import('./jamfor/JamforSida'), 'JamforSida'),
  }),
] as const;
