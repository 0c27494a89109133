import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from '../../app/rot';
import type { Sokdel } from '../../components/adress';
import type { Katalogfilter } from './filtrera';

const valj = <K extends string>(sokdel: Sokdel, ...namn: K[]): { [P in K]?: string } =>
  Object.fromEntries(namn.flatMap((n) => (sokdel[n] ? [[n, sokdel[n]]] : []))) as { [P in K]?: string };

/** Catalogue and indicator; filter and area stand in the address. */
export const indikatorerRoutes = [
  createRoute({
    getParentRoute: () => rotRoute,
    path: '/indikatorer',
    validateSearch: (sokdel: Sokdel): Katalogfilter => valj(sokdel, 'sok', 'typ', 'kalla', 'niva', 'riktning', 'varden', 'omrade'),
    component: lazyRouteComponent(() => import('./IndikatorerSida'), 'IndikatorerSida'),
  }),
  createRoute({
    getParentRoute: () => rotRoute,
    path: '/indikatorer/$kod',
    validateSearch: (sokdel: Sokdel): { omrade?: string; per?: string } => valj(sokdel, 'omrade', 'per'),
    component: lazyRouteComponent(() => import('./IndikatorSida'), 'IndikatorSida'),
  }),
] as const;
