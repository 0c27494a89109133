import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from '../../../app/rot';
import type { Sokdel } from '../../../components/adress';

const rot = { getParentRoute: () => rotRoute } as const;
type S = Record<string, string>;

/** What is reported, where it leads, and what it becomes over a quarter or a tertial. */
export const iakttagelserRoutes = [
  createRoute({
    ...rot,
    path: '/iakttagelser',
    staticData: { oppen: true }, // opens without a network, also when the session has run out
    component: lazyRouteComponent(() => import('./IakttagelserSida'), 'IakttagelserSida'),
  }),
  createRoute({ ...rot, path: '/iakttagelser/$id', component: lazyRouteComponent(() => import('./IakttagelseSida'), 'IakttagelseSida') }),
  createRoute({
    ...rot,
    path: '/iakttagelser/$id/nytt-problem',
    validateSearch: ({ lagesbild = '' }: Sokdel) => ({ lagesbild }) as S,
    component: lazyRouteComponent(() => import('./LyftTillNyttSida'), 'LyftTillNyttSida'),
  }),
  createRoute({
    ...rot,
    path: '/est-analyser',
    validateSearch: ({ omrade = '', period }: Sokdel) => ({ omrade, ...(period && { period }) }) as S,
    component: lazyRouteComponent(() => import('./EstAnalysSida'), 'EstAnalysSida'),
  }),
  createRoute({
    ...rot,
    path: '/rapportorsuppdrag',
    validateSearch: ({ omrade = '' }: Sokdel) => ({ omrade }) as S,
    component: lazyRouteComponent(() => import('./RapportorsuppdragSida'), 'RapportorsuppdragSida'),
  }),
  createRoute({
    ...rot,
    path: '/trygghetsvandringar',
    validateSearch: ({ omrade = '' }: Sokdel) => ({ omrade }) as S,
    component: lazyRouteComponent(() => import('../trygghetsvandringar/VandringarSida'), 'VandringarSida'),
  }),
  createRoute({
    ...rot,
    path: '/trygghetsvandringar/ny',
    validateSearch: ({ omrade = '' }: Sokdel) => ({ omrade }) as S,
    component: lazyRouteComponent(() => import('../trygghetsvandringar/NyVandringSida'), 'NyVandringSida'),
  }),
  createRoute({
    ...rot,
    path: '/trygghetsvandringar/$id',
    component: lazyRouteComponent(() => import('../trygghetsvandringar/VandringSida'), 'VandringSida'),
  }),
  createRoute({
    ...rot,
    path: '/trygghetsvandringar/$id/redigera',
    component: lazyRouteComponent(() => import('../trygghetsvandringar/RedigeraVandringSida'), 'RedigeraVandringSida'),
  }),
] as const;
