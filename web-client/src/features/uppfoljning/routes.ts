import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from '../../app/rot';
import type { Sokdel } from '../../components/adress';

const rot = { getParentRoute: () => rotRoute } as const;

/** The pages of this module; each route loads its page when it is needed. */
export const uppfoljningRoutes = [
  createRoute({
    ...rot,
    path: '/uppfoljningar/ny',
    validateSearch: ({ atgard = '', rapporttillfalle = '' }: Sokdel) => ({ atgard, rapporttillfalle }),
    component: lazyRouteComponent(() => import('./NyUppfoljningSida'), 'NyUppfoljningSida'),
  }),
  createRoute({ ...rot, path: '/uppfoljningar/$id', component: lazyRouteComponent(() => import('./UppfoljningSida'), 'UppfoljningSida') }),
  createRoute({
    ...rot,
    path: '/uppfoljningar/$id/redigera',
    component: lazyRouteComponent(() => import('./RedigeraUppfoljningSida'), 'RedigeraUppfoljningSida'),
  }),
] as const;
