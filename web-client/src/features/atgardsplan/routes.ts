import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from '../../app/rot';
import type { Sokdel } from '../../components/adress';

const rot = { getParentRoute: () => rotRoute } as const;
const planen = ({ omrade = '', lagesbild = '' }: Sokdel) => ({ omrade, lagesbild });
const atgarden = ({ handlingsplan = '', problem = '', orsak = '' }: Sokdel) => ({ handlingsplan, problem, orsak });

/** The pages of this module; each route loads its page when it is needed. */
export const atgardsplanRoutes = [
  createRoute({
    ...rot,
    path: '/handlingsplaner/ny',
    validateSearch: planen,
    component: lazyRouteComponent(() => import('./NyHandlingsplanSida'), 'NyHandlingsplanSida'),
  }),
  createRoute({
    ...rot,
    path: '/handlingsplaner/$id',
    component: lazyRouteComponent(() => import('./HandlingsplanSida'), 'HandlingsplanSida'),
  }),
  createRoute({
    ...rot,
    path: '/atgarder/ny',
    validateSearch: atgarden,
    component: lazyRouteComponent(() => import('./NyAtgardSida'), 'NyAtgardSida'),
  }),
  createRoute({ ...rot, path: '/atgarder/$id', component: lazyRouteComponent(() => import('./AtgardSida'), 'AtgardSida') }),
  createRoute({
    ...rot,
    path: '/atgarder/$id/redigera',
    component: lazyRouteComponent(() => import('./RedigeraAtgardSida'), 'RedigeraAtgardSida'),
  }),
] as const;
