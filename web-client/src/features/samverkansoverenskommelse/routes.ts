import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rotRoute } from '../../app/rot';
import type { Sokdel } from '../../components/adress';

const rot = { getParentRoute: () => rotRoute } as const;

/** The pages of this module; each route loads its page when it is needed. */
export const samverkansoverenskommelseRoutes = [
  createRoute({
    ...rot,
    path: '/samverkansoverenskommelser/ny',
    validateSearch: ({ omrade = '' }: Sokdel) => ({ omrade }),
    component: lazyRouteComponent(() => import('./NyOverenskommelseSida'), 'NyOverenskommelseSida'),
  }),
  createRoute({
    ...rot,
    path: '/samverkansoverenskommelser/$id',
    component: lazyRouteComponent(() => import('./OverenskommelseSida'), 'OverenskommelseSida'),
  }),
  createRoute({
    ...rot,
    path: '/samverkansoverenskommelser/$id/redigera',
    component: lazyRouteComponent(() => import('./RedigeraOverenskommelseSida'), 'RedigeraOverenskommelseSida'),
  }),
] as const;
