import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from '../../app/rot';
import type { Sokdel } from '../../components/adress';
import type { Bildsok } from './bildfilter';
import { gemensamRoutes } from './gemensam/routes';
import { iakttagelserRoutes } from './iakttagelser/routes';
import { lagkravRoutes } from './lagkrav/routes';
import { prioriteringRoutes } from './prioritering/routes';

const rot = { getParentRoute: () => rotRoute } as const;
const ur =
  <K extends string>(namn: K) =>
  (sokdel: Sokdel) =>
    ({ [namn]: sokdel[namn] ?? '' }) as Record<K, string>;

/** The pages of this module; each route loads its page when it is needed. */
export const lagesbildRoutes = [
  ...gemensamRoutes,
  createRoute({
    ...rot,
    path: '/lagesbilder',
    validateSearch: (sokdel: Sokdel): Bildsok => sokdel,
    component: lazyRouteComponent(() => import('./LagesbilderSida'), 'LagesbilderSida'),
  }),
  createRoute({
    ...rot,
    path: '/lagesbilder/ny',
    validateSearch: ur('omrade'),
    component: lazyRouteComponent(() => import('./NyLagesbildSida'), 'NyLagesbildSida'),
  }),
  createRoute({ ...rot, path: '/lagesbilder/$id', component: lazyRouteComponent(() => import('./LagesbildSida'), 'LagesbildSida') }),
  createRoute({
    ...rot,
    path: '/lagesbilder/$id/andringar',
    component: lazyRouteComponent(() => import('./AndringarSida'), 'AndringarSida'),
  }),
  createRoute({
    ...rot,
    path: '/lagesbilder/$id/redigera',
    component: lazyRouteComponent(() => import('./RedigeraLagesbildSida'), 'RedigeraLagesbildSida'),
  }),
  createRoute({
    ...rot,
    path: '/problem/ny',
    validateSearch: ur('lagesbild'),
    component: lazyRouteComponent(() => import('./NyttProblemSida'), 'NyttProblemSida'),
  }),
  createRoute({ ...rot, path: '/problem/$id', component: lazyRouteComponent(() => import('./ProblemSida'), 'ProblemSida') }),
  createRoute({
    ...rot,
    path: '/problem/$id/redigera',
    component: lazyRouteComponent(() => import('./RedigeraProblemSida'), 'RedigeraProblemSida'),
  }),
  createRoute({
    ...rot,
    path: '/orsaker/ny',
    validateSearch: ur('problem'),
    component: lazyRouteComponent(() => import('./NyOrsakSida'), 'NyOrsakSida'),
  }),
  createRoute({ ...rot, path: '/orsaker/$id', component: lazyRouteComponent(() => import('./OrsakSida'), 'OrsakSida') }),
  ...iakttagelserRoutes,
  ...lagkravRoutes,
  ...prioriteringRoutes,
] as const;
